import { type ComponentProps, type ComponentType, createElement } from 'react';
import { KeptSection, MoveSteps } from '@/components/move/move-steps';
import { ServerOptions, SoftwareOptions } from '@/components/route/options';
import { QrSquares } from '@/components/share/qr-squares';

/** The components that only the server renders. None of them may contain a `NoHydration` of its own. */
const parts = {
  kept: KeptSection,
  moveSteps: MoveSteps,
  qr: QrSquares,
  servers: ServerOptions,
  software: SoftwareOptions,
};

/** The props of each part. They are sent to the browser: plain, serializable values. */
export type StaticParts = { [Part in keyof typeof parts]: ComponentProps<(typeof parts)[Part]> };

/** The content on the server: the component of that name, rendered from its props. */
export function contentOf<Part extends keyof StaticParts>(part: Part, data: StaticParts[Part], _id: string) {
  return { children: createElement(parts[part] as ComponentType<object>, data as object) };
}
