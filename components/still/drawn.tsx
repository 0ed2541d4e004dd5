import { type ComponentProps, type ComponentType, createElement } from 'react';
import { ScreenDrawing } from '@/components/pictures/drawings/screen-drawing';
import { LinkItems } from './link-items';
import { ServerOptions, SoftwareOptions } from './options';
import { QrSquares } from './qr-squares';

/** All that is drawn on the server alone. */
const kinds = {
  screen: ScreenDrawing,
  links: LinkItems,
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
