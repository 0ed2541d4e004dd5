/** Pages of others that we link to, each with the day somebody last looked at it. */
export const externalPages = {
  mastodonDocsMoving: { url: 'https://docs.joinmastodon.org/user/moving/', checked: '2026-07-02' },
} as const;

export const externalUrls = { mastodonDocsMoving: externalPages.mastodonDocsMoving.url };
