import { describe, expect, test } from 'vitest';
import { sampleInbox, secondInbox } from './inbox.ts';

const NOW = Date.UTC(2026, 10, 22, 17, 0);
const inbox = sampleInbox(NOW, true);
const messages = inbox.threads.flatMap((thread) => thread.messages);

describe('X1 the sample inbox', () => {
  test('gives every message an id of its own that holds its time', () => {
    expect(new Set(messages.map((message) => message.id)).size).toBe(messages.length);
    for (const message of messages) {
      expect(message.id).toMatch(/^[0-9a-f]{16}$/);
      expect(Number(BigInt(`0x${message.id}`) >> 20n)).toBe(message.at);
    }
  });

  test('names a thread by its first message and runs it from old to new', () => {
    for (const thread of inbox.threads) {
      expect(thread.id).toBe(thread.messages[0]?.id);
      const times = thread.messages.map((message) => message.at);
      expect(times).toEqual([...times].sort((a, b) => a - b));
    }
  });

  test('holds nothing from the future', () => {
    expect(Math.max(...messages.map((message) => message.at))).toBeLessThan(NOW);
  });

  test('stays the same for the same now, and moves with it', () => {
    expect(sampleInbox(NOW, true)).toEqual(inbox);
    expect(sampleInbox(NOW + 86_400_000).threads[0]?.messages[0]?.at).not.toBe(
      inbox.threads[0]?.messages[0]?.at,
    );
  });

  test('holds months of letters both ways from a dozen clients', () => {
    const clients = new Set(messages.map((message) => message.from.email));
    expect(clients.size).toBeGreaterThan(12);
    expect(Math.max(...messages.map((message) => NOW - message.at))).toBeGreaterThan(180 * 86_400_000);
    expect(messages.filter((message) => message.from.email === inbox.account.email).length).toBeGreaterThan(
      10,
    );
  });

  test('leaves no date unfilled in the words', () => {
    for (const message of messages) expect(message.text).not.toMatch(/\{in:/);
  });

  test('has a second mailbox with other ids', () => {
    const second = secondInbox(NOW);
    expect(second.account.email).not.toBe(inbox.account.email);
    const ids = new Set(messages.map((message) => message.id));
    for (const thread of second.threads)
      for (const message of thread.messages) expect(ids.has(message.id)).toBe(false);
  });
});
