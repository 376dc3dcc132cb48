/** What a file is by its first bytes, whatever its name or its sender says. */
export type FileFormat = 'xlsx' | 'xls' | 'utf-16' | 'other' | 'text';

const magics: readonly (readonly [FileFormat, string])[] = [
  ['xlsx', '504b0304'],
  ['xls', 'd0cf11e0a1b11ae1'],
  ['utf-16', 'fffe'],
  ['utf-16', 'feff'],
  // PDF, PNG, JPEG, GIF, RAR, 7z, gzip, ELF, Windows program, empty archive.
  ...['25504446', '89504e47', 'ffd8ff', '47494638', '52617221', '377abcaf', '1f8b', '7f454c46', '4d5a9000', '504b0506'].map(
    (magic) => ['other', magic] as const,
  ),
];

export function formatOf(head: Buffer): FileFormat {
  const hex = head.toString('hex');
  const known = magics.find(([, magic]) => hex.startsWith(magic));
  if (known) return known[0];
  return head.includes(0) ? 'other' : 'text';
}
