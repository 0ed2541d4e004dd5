import { expect, test } from 'vitest';
import { ownFiles } from './files';
import { findSoftware } from './software';

test.each([
  ['mastodon', 'page'],
  ['akkoma', 'page'],
  ['bookwyrm', 'page'],
  ['snac', 'somewhere'],
  ['wordpress', 'none'],
  ['unknown', 'unknown'],
])('what an account of %s can download: %s', (id, expected) => {
  expect(ownFiles(findSoftware({ id, version: null }))).toBe(expected);
});
