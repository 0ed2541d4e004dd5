import medium from '@/app/fonts/preview-500.json';
import heavy from '@/app/fonts/preview-800.json';
import { readFont } from './font';

/** The two weights of the picture. */
export const fonts = { 500: readFont(medium), 800: readFont(heavy) };
