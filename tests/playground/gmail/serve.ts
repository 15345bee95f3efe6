import { createServer } from 'node:http';
import { handleGmail } from './server.ts';

/** Serves the page alone, for a look at it: `node tests/playground/gmail/serve.ts [port]`. */
const port = Number(process.argv[2] ?? 8470);
createServer((request, response) => void handleGmail(request, response)).listen(port, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${port}/mail/u/0/#inbox`);
});
