import type { ReactElement } from 'react';
import type { PreviewGuide } from '@/lib/pages/previews';
import { colours } from './look';
import {
  browserWindow,
  exclamation,
  outline,
  padlock,
  panel,
  person,
  question,
  sheet,
  sign,
  stroke,
  tick,
} from './shapes';

const window = { x: 6, y: 40, width: 228, height: 164 };
const behind = { x: 6, y: 14, width: 158, height: 128 };
const before = { x: 76, y: 98, width: 158, height: 128 };

/** The two windows that the reader has open: the old server behind, the new one before it. */
const twoWindows = [browserWindow('from', behind), browserWindow('to', before)];
const bubble = (x: number, y: number, width: number, height: number) =>
  outline(
    `M${x + 18} ${y}h${width - 36}a18 18 0 0 1 18 18v${height - 36}a18 18 0 0 1-18 18h${60 - width}l-34 32v-32h8a18 18 0 0 1-18-18v${36 - height}a18 18 0 0 1 18-18z`,
  );

/** What each picture shows of its own, in a square of 240 by 240. The colours of the two servers stand for the servers alone. */
const drawings: Record<PreviewGuide, readonly ReactElement[]> = {
  site: [
    ...twoWindows,
    ...[112, 138, 164, 190].map((x) => person(x + 2, 182, 11)),
    stroke('M178 40c26 0 36 14 36 36M198 62l16 16 15-17'),
  ],
  // The steps, the first of them on the old server, the others on the new one.
  'move-server': [
    stroke('M44 34v172', colours.quiet),
    ...[34, 91].map((y) => sign('from', 44, y, 50)),
    ...[149, 206].map((y) => sign('to', 44, y, 50)),
    ...[34, 91, 149, 206].map((y, index) => stroke(`M96 ${y}h${[128, 96, 118, 82][index]}`)),
  ],
  closing: [
    panel({ x: 14, y: 40, width: 170, height: 172 }, 16),
    stroke('M14 88h170M60 22v34M138 22v34'),
    sign('from', 99, 150, 74),
    stroke('M76 127l46 46M122 127l-46 46'),
    exclamation(194, 196),
  ],
  readOnly: [
    browserWindow('from', window),
    stroke('M34 110h80M34 138h58M34 166h72', colours.quiet),
    padlock(172, 122),
  ],
  gone: [browserWindow('from', window, true), question(120, 122, 44)],
  suspended: [
    browserWindow('from', window),
    person(82, 142, 40),
    <circle key="ring" cx={178} cy={146} r={36} fill={colours.paper} stroke={colours.ink} strokeWidth={9} />,
    stroke('M154 122l48 48'),
  ],
  forgot: [
    browserWindow('to', { x: 76, y: 20, width: 158, height: 124 }),
    person(155, 106, 30),
    sheet({ x: 12, y: 92, width: 104, height: 132 }, true),
    question(64, 164, 30),
  ],
  back: [
    sign('from', 182, 168, 84),
    sign('to', 58, 168, 84),
    stroke('M178 104C160 32 84 30 62 98M42 74l18 28 28-18'),
  ],
  onward: [
    sign('from', 36, 178, 56),
    sign('from', 120, 178, 56),
    sign('to', 204, 178, 56),
    stroke('M36 134c8-44 58-50 78-12M114 98v26l-27 2', colours.quiet),
    stroke('M124 134c8-44 58-50 78-12M202 98v26l-27 2'),
  ],
  newName: [
    browserWindow('from', window),
    person(62, 142, 32),
    stroke('M112 124h92', colours.quiet),
    stroke('M106 136 210 112M112 166h92'),
  ],
  bridged: [
    stroke(
      'M12 178h216M36 178V120M204 178V120M36 120C92 166 148 166 204 120M78 144v34M120 154v24M162 144v34',
    ),
    stroke('M36 120C62 70 178 70 204 120', colours.quiet),
    sign('from', 36, 92, 52),
    sign('to', 204, 92, 52),
  ],
  'choose-a-server': [
    ...[24, 96, 168].map((y) => panel({ x: 8, y, width: 224, height: 56 }, 14, 6)),
    ...[52, 196].map((y) => (
      <circle key={y} cx={42} cy={y} r={15} fill="none" stroke={colours.quiet} strokeWidth={6} />
    )),
    sign('to', 42, 124, 36),
    ...[52, 124, 196].map((y, index) =>
      stroke(`M78 ${y}h${[96, 124, 80][index]}`, index === 1 ? colours.ink : colours.quiet),
    ),
  ],
  'getting-started': [
    browserWindow('to', window),
    person(62, 132, 30),
    stroke('M112 108h92M112 136h64'),
    stroke('M34 180h172', colours.quiet),
  ],
  'from-twitter': [
    stroke('M46 176 118 120M118 120 196 176M118 120 66 58M118 120 188 60M66 58H188', colours.quiet),
    ...[
      [46, 180],
      [196, 180],
      [66, 54],
      [188, 58],
    ].map(([x = 0, y = 0]) => (
      <circle key={`${x} ${y}`} cx={x} cy={y} r={24} fill="#ffffff" stroke={colours.ink} strokeWidth={7} />
    )),
    sign('to', 118, 120, 72),
  ],
  tips: [
    outline('M84 168c0-26-34-40-34-82a70 70 0 0 1 140 0c0 42-34 56-34 82z'),
    stroke('M90 194h60M102 220h36M102 104l18 18 18-18M120 122v44'),
  ],
  'own-domain': [
    outline('M38 112v100h164V112'),
    stroke('M14 124 120 28l106 96'),
    stroke('M142 138a24 24 0 1 0 0 30M143 132v26c0 18 28 16 28-8a52 52 0 1 0-22 44'),
  ],
  files: [
    sheet({ x: 70, y: 14, width: 122, height: 156 }),
    sheet({ x: 30, y: 54, width: 122, height: 172 }),
    tick(170, 186, 40),
  ],
  trouble: [...twoWindows, exclamation(120, 120, 44)],
  // A barrier across the way.
  'trouble-before': [
    sign('from', 38, 132, 64),
    panel({ x: 92, y: 96, width: 142, height: 52 }, 8),
    <path
      key="stripes"
      d="M112 144l24-44M152 144l24-44M192 144l24-44"
      stroke={colours.ink}
      strokeWidth={16}
    />,
    stroke('M116 152v58M210 152v58M100 212h32M194 212h32'),
  ],
  'trouble-move': [
    sign('from', 46, 176, 76),
    sign('to', 194, 176, 76),
    stroke('M46 122C58 84 84 64 92 62M148 62c20 6 42 32 46 60'),
    exclamation(120, 60, 32),
  ],
  'trouble-after': [
    browserWindow('to', window),
    stroke('M34 110h70M34 138h86M34 166h52', colours.quiet),
    question(174, 144, 40),
  ],
  'trouble-import': [
    browserWindow('to', { x: 76, y: 106, width: 158, height: 122 }),
    sheet({ x: 10, y: 12, width: 104, height: 132 }),
    stroke('M140 44c30 0 44 14 44 44M166 72l18 18 18-18'),
    exclamation(174, 184, 30),
  ],
  'trouble-server': [
    ...[36, 136].map((y) => panel({ x: 20, y, width: 178, height: 76 }, 14)),
    sign('from', 58, 74, 34),
    sign('from', 58, 174, 34),
    stroke('M96 74h70M96 174h40', colours.quiet),
    exclamation(188, 196, 38),
  ],
  'trouble-account': [
    <circle key="frame" cx={108} cy={116} r={94} fill="#ffffff" stroke={colours.ink} strokeWidth={7} />,
    person(108, 118, 54),
    exclamation(190, 192, 38),
  ],
  'trouble-safety': [
    outline('M120 12l92 34v72c0 54-38 90-92 112-54-22-92-58-92-112V46z'),
    person(120, 122, 46),
  ],
  'trouble-questions': [bubble(14, 24, 212, 152), question(120, 100, 46)],
  search: [
    <circle key="lens" cx={100} cy={100} r={74} fill="#ffffff" stroke={colours.ink} strokeWidth={12} />,
    <path key="handle" d="M156 156l66 66" stroke={colours.ink} strokeWidth={20} strokeLinecap="round" />,
    stroke('M62 88h76M62 116h50', colours.quiet),
  ],
  // A poster on a wall.
  'for-admins': [
    panel({ x: 40, y: 22, width: 160, height: 204 }, 8),
    <circle key="pin" cx={120} cy={22} r={13} fill={colours.ink} />,
    sign('from', 82, 84, 44),
    sign('to', 158, 84, 44),
    stroke('M108 84h20'),
    ...[
      [96, 144],
      [132, 144],
      [96, 180],
      [114, 162],
      [132, 180],
    ].map(([x = 0, y = 0]) => (
      <rect key={`${x} ${y}`} x={x - 8} y={y - 10} width={22} height={22} fill={colours.ink} />
    )),
  ],
  about: [
    stroke('M120 58C92 34 50 34 18 42v150c34-8 74-6 102 18 28-24 68-26 102-18V42c-32-8-74-8-102 16z'),
    stroke('M120 58v150'),
    stroke(
      'M46 82c18-2 32 0 46 8M46 118c18-2 32 0 46 8M194 82c-18-2-32 0-46 8M194 118c-18-2-32 0-46 8',
      colours.quiet,
    ),
  ],
  facts: [
    panel({ x: 12, y: 34, width: 216, height: 172 }, 12),
    stroke('M12 82h216M148 34v172M12 144h216'),
    stroke('M36 58h84M36 113h62M36 175h76', colours.quiet),
    stroke('M170 113l12 12 24-26M170 175l12 12 24-26'),
  ],
  privacy: [padlock(120, 104, 148)],
  accessibility: [
    <circle key="ring" cx={120} cy={120} r={102} fill="#ffffff" stroke={colours.ink} strokeWidth={9} />,
    <circle key="head" cx={120} cy={66} r={15} fill={colours.ink} />,
    <path
      key="body"
      d="M66 98l40 10h28l40-10M108 108v36l-20 46M132 108v36l20 46"
      stroke={colours.ink}
      strokeWidth={15}
      strokeLinecap="round"
      strokeLinejoin="round"
      fill="none"
    />,
  ],
  translations: [
    bubble(10, 18, 150, 104),
    stroke('M38 56h94M38 84h60', colours.quiet),
    bubble(84, 96, 146, 96),
    stroke('M112 132h90M112 158h56'),
  ],
};

/** The drawing of a picture. `size` in pixels, both ways. */
export function Drawing({ guide, size }: { guide: PreviewGuide; size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 240 240" fill="none" aria-hidden="true">
      {drawings[guide]}
    </svg>
  );
}
