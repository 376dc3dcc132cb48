import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { RulePack } from '@double-random/rules';

const folder = new URL('../../../shared/rules/regulations/', import.meta.url);
const texts = new Map<string, string>();

/** The regulation's own words (Markdown), shown beside the values taken from them. */
export function regulationText(pack: RulePack): string {
  const known = texts.get(pack.textFile);
  if (known !== undefined) return known;
  const text = readFileSync(fileURLToPath(new URL(pack.textFile, folder)), 'utf8');
  texts.set(pack.textFile, text);
  return text;
}
