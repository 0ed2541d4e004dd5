import { type ComponentProps, type ComponentType, createElement } from 'react';
import { LinkItems } from '@/components/still/link-items';
import { ServerOptions, SoftwareOptions } from '@/components/still/options';
import { QrSquares } from '@/components/still/qr-squares';
import { StillMovePart } from './[locale]/guide/move-server/still-move-part';

/** All that is drawn on the server alone. */
const kinds = {
  links: LinkItems,
  movePart: StillMovePart,
  qr: QrSquares,
  servers: ServerOptions,
  software: SoftwareOptions,
};

/** The data of each kind: plain values and strings, for they go through the page to the browser. */
export type Stills = { [Kind in keyof typeof kinds]: ComponentProps<(typeof kinds)[Kind]> };

/** On the server: the part as it will stand in the page. */
export function insides<Kind extends keyof Stills>(kind: Kind, data: Stills[Kind], _id: string) {
  return { children: createElement(kinds[kind] as ComponentType<object>, data as object) };
}
