'use client';

import { use } from 'react';
import { Nonce } from '../nonce/nonce';
import { built } from './built';
import { StyleText } from './style-text';

/**
 * What stands below the title of a page, after the title: a phone shows that before it has received the rest. See
 * docs/decisions/0036-styles-in-the-order-they-are-needed.md.
 */
export function ContentStyles() {
  const nonce = use(Nonce);
  const sheet = built && use(built);
  return <StyleText text={sheet?.contentStyles} nonce={nonce} />;
}
