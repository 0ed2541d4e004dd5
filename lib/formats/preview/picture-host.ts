import { displayHost } from '@/lib/address/server/display-host';
import type { Server } from '@/lib/address/server/server';
import { pictureCharacters } from './font-characters.mjs';

const drawable = new Set(pictureCharacters);

/** Whether the picture's font has every character of a text: the renderer fetches what it lacks from the network. */
export function isDrawable(text: string): boolean {
  return [...text].every((character) => drawable.has(character));
}

/** A server's name as the pages show it, or its ASCII form where the picture's font lacks a letter. */
export function pictureHost(server: Server): string {
  const shown = displayHost(server);
  return isDrawable(shown) ? shown : server.host;
}
