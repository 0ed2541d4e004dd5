import { Logo } from '@/components/site/logo';
import type { PreviewTexts } from '@/lib/formats/preview/texts';
import { previewSize } from '@/lib/pages/preview-url';
import { type Preview, sidesOf } from '@/lib/pages/previews';
import { siteName } from '@/lib/pages/site';
import { colours, margin } from './look';
import { OneServerCard } from './one-server-card';
import { OpeningCard } from './opening-card';
import { TwoServersCard } from './two-servers-card';

/** The preview picture of a page: the site's name, and below it the layout for the servers that it names. */
export function Card({ preview, texts }: { preview: Preview; texts: PreviewTexts }) {
  return (
    <div
      style={{
        ...previewSize,
        display: 'flex',
        flexDirection: 'column',
        padding: `44px ${margin}px 48px`,
        color: colours.ink,
        background: colours.paper,
        fontFamily: 'Schibsted Grotesk',
      }}
    >
      <div
        style={{ display: 'flex', alignItems: 'center', gap: 14, height: 52, fontSize: 38, fontWeight: 800 }}
      >
        <Logo size={52} />
        {siteName}
      </div>
      <Content preview={preview} texts={texts} />
    </div>
  );
}

function Content({ preview: { guide, servers }, texts }: { preview: Preview; texts: PreviewTexts }) {
  const { title, summary } = texts[guide];
  const sides = sidesOf(guide);
  const [side = 'to', other] = sides;
  if (!sides.some((each) => servers[each]))
    return <OpeningCard guide={guide} title={title} summary={summary} />;
  if (other) return <TwoServersCard guide={guide} title={title} texts={texts} servers={servers} />;
  return (
    <OneServerCard guide={guide} title={title} texts={texts} side={side} server={servers[side] ?? null} />
  );
}
