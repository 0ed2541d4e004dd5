import { copyButton } from '@/components/ui/copy-button';
import type { Query } from '@/lib/address/query';
import { badgeSize } from '@/lib/formats/admins/badge';
import { adminLink } from '@/lib/formats/admins/links';
import type { Locale } from '@/lib/i18n/routing';

/** The code that shows the badge as a link on an admin's own page, in HTML and in Markdown. */
export function BadgeCode({ query, locale, words }: { query: Query; locale: Locale; words: string }) {
  const link = adminLink('arrive', locale, query);
  const file = `badge-${locale}-light.svg`;
  const codes = {
    HTML: `<a href="${link}"><img src="${file}" width="${badgeSize.width}" height="${badgeSize.height}" alt="${words}"></a>`,
    Markdown: `[![${words}](${file})](${link})`,
  };
  return Object.entries(codes).map(([language, code]) => (
    <div key={language}>
      <p className="hint">{language}</p>
      <pre className="code-block">
        <code>{code}</code>
      </pre>
      {copyButton}
    </div>
  ));
}
