import type { ScreenMessageKey } from './entry';

/**
 * What a screen may put into the gap of a message, where that tells what is wrong and people copy it alone. Word for word as the
 * program that writes it, with gaps of its own. Ruby's reader of CSV files: lib/csv/parser.rb (MalformedCSVError), in English only.
 */
export const messageGaps: Partial<Record<ScreenMessageKey, readonly string[]>> = {
  'imports.errors.invalid_csv_file': [
    'Illegal quoting in line {line}.',
    'Unclosed quoted field in line {line}.',
    "Any value after quoted field isn't allowed in line {line}.",
    'Unquoted fields do not allow new line {character} in line {line}.',
    'Illegal end-of-line sequence outside of a quoted field {character} in line {line}.',
    'Invalid byte sequence in UTF-8 in line {line}.',
  ],
};
