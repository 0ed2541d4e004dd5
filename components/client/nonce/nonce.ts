import { createContext } from 'react';

/** The nonce of this rendering, for what carries styles or a script inside the page. */
export const Nonce = createContext<string | undefined>(undefined);
