import { mastodonLimits } from '@/lib/facts/software/mastodon-limits';

/** The most people named in one post: more looks like junk mail to moderators, and to those who are named. */
export const mostMentions = 10;

const longest = Number(mastodonLimits.postLength.replaceAll('_', ''));

/**
 * A message to people in posts that fit: in each the text, then as many of them as there is room for, `mostMentions` at most. Everybody is in
 * exactly one post, in order.
 */
export function mentionPosts(handles: readonly string[], text: string, most = longest): readonly string[] {
  const posts: string[][] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const handle of handles) {
    const mention = `@${handle}`;
    const open = posts.at(-1);
    if (open && open.length < mostMentions && length + 1 + mention.length <= most) {
      open.push(mention);
      length += 1 + mention.length;
    } else {
      posts.push([mention]);
      length = textLength(text) + 2 + mention.length;
    }
  }
  return posts.map((mentions) => `${text}\n\n${mentions.join(' ')}`);
}

/** What Mastodon counts every address for, however short: `URL_PLACEHOLDER_CHARS` in app/validators/status_length_validator.rb. */
const addressLength = 23;

/**
 * The characters of a text, at least as many as Mastodon counts: an address is never fewer than it counts, and handles and joined signs, which it counts as
 * fewer, are whole.
 */
export function textLength(text: string): number {
  const addresses = text.match(/https?:\/\/[\w.:/?#@%&=+~-]*[\w/]/gi) ?? [];
  return addresses.reduce((sum, each) => sum + Math.max(0, addressLength - each.length), text.length);
}
