import { type ComponentProps, type ComponentType, createElement, type ReactNode } from 'react';
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

/** The element of a part. Called on the server alone. */
export function renderStatic<Part extends keyof StaticParts>(part: Part, data: StaticParts[Part]): ReactNode {
  return createElement(parts[part] as ComponentType<object>, data as object);
}
