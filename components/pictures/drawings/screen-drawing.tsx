import type { ComponentProps, ComponentType } from 'react';
import { AccountPage } from './account-page';
import { AliasPage } from './alias-page';
import { ApprovalPage } from './approval-page';
import { ConfirmPage, RecentImportsPage } from './confirm-page';
import { ExportPage } from './export-page';
import { ImportPage } from './import-page';
import { MovePage, RedirectingPage } from './move-page';

/** The pages of Mastodon that are drawn. */
const pages = {
  account: AccountPage,
  alias: AliasPage,
  confirm: ConfirmPage,
  approval: ApprovalPage,
  export: ExportPage,
  import: ImportPage,
  move: MovePage,
  recentImports: RecentImportsPage,
  redirecting: RedirectingPage,
};

/** A page and the words in it. */
export type ScreenPage = {
  [Name in keyof typeof pages]: { is: Name } & ComponentProps<(typeof pages)[Name]>;
}[keyof typeof pages];

/** A line of the menu; null stands for entries that the reader need not find. */
export type MenuLine = { name: string; isCurrent?: boolean; isBelow?: boolean } | null;

export type ScreenDrawingProps = {
  host: string;
  path: string;
  menu: readonly MenuLine[];
  title: string;
  page: ScreenPage;
};

/** What is in a browser window with a page of Mastodon: the address bar, the menu and the page. */
export function ScreenDrawing({ host, path, menu, title, page: { is, ...words } }: ScreenDrawingProps) {
  const Page = pages[is] as ComponentType<typeof words>;
  return (
    <>
      <p className="screen-bar">
        <span className="screen-address">
          https://<b>{host}</b>
          <wbr />
          {path}
        </span>
      </p>
      <div className="screen-body">
        <ul className="screen-menu">{menu.map(drawMenuLine)}</ul>
        <div className="screen-page">
          <p className="screen-title">{title}</p>
          <Page {...words} />
        </div>
      </div>
    </>
  );
}

function drawMenuLine(line: MenuLine, index: number) {
  if (!line) return <li key={index} className="screen-lines screen-lines-1" />;
  const classes = [line.isBelow && 'is-below', line.isCurrent && 'is-current'].filter(Boolean).join(' ');
  return (
    <li key={line.name} className={classes || undefined}>
      {line.name}
    </li>
  );
}
