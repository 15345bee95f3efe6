import { useText } from '../../components/text/text.ts';

/** The full page. */
export function Home() {
  const t = useText();
  return (
    <main>
      <h1>{t('name')}</h1>
    </main>
  );
}
