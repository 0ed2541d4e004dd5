import { createContext } from 'react';

/** The nonce of this rendering, for what carries styles inside the page. */
export const Nonce = createContext<string | undefined>(undefined);
