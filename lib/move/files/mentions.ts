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
      length = text.length + 2 + mention.length;
    }
  }
  return posts.map((mentions) => `${text}\n\n${mentions.join(' ')}`);
}
