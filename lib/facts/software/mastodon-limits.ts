/**
 * Numbers of Mastodon that the guides name in sentences, as its code writes them at the newest release we read. `npm run facts` holds
 * them against a checkout; where one changes, so must the sentences about it.
 */
export const mastodonLimits = {
  /** Days that a receiving server ignores a second move. */
  receiversDays: '7',
  /** How long what an import left behind can be fetched, and how long an upload waits for its confirmation. */
  importKept: '1.week',
  importConfirm: '10.minutes',
  /** Characters and counts. */
  nameLength: '40',
  profileFields: '4',
  altText: '10_000',
  postLength: '500',
  linkLength: '23',
  pollOptions: '4',
  pinnedPosts: '5',
  featuredHashtags: '10',
  lists: '50',
  collectionItems: '25',
  scheduledPosts: '300',
  scheduledPostsADay: '25',
  /** Days after which an account whose e-mail was never confirmed is deleted. */
  unconfirmedDays: '7',
  /** Time between two archives, and the days an archive is kept. */
  archiveAgain: '6.days',
  archiveKeptDays: '7',
} as const;
