import { wordsOf } from '../domain/search-words.js';
import { wordMatch } from './word-match.js';

/**
 * 0..1: how well the text holds the words asked for ({@link wordMatch}, on average), times how much of a short text they
 * make up. Takes nothing but the text, so that what a caller may not see cannot move a score.
 */
export function scoreText(asked: readonly string[], text: string): number {
  const words = wordsOf(text);
  if (!words.length || !asked.length) return 0;
  const held = new Set(words);
  const found = asked.reduce(
    (sum, word) =>
      sum + (held.has(word) ? 1 : words.reduce((best, other) => Math.max(best, wordMatch(word, other)), 0)),
    0,
  );
  const coverage = Math.min(1, asked.length / Math.min(words.length, 20));
  return Math.round((found / asked.length) * (0.75 + 0.25 * coverage) * 1e6) / 1e6;
}
