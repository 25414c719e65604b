/** The rooms and their imports as an SVG: an arrow goes from the room that imports to the one that it imports, unless others imply it. */
import dagre from '@dagrejs/dagre';
import { essential, type Rooms } from './rooms.ts';

const FONT = 'ui-sans-serif, system-ui, sans-serif';
const HEIGHT = 40;
/** Arrows leave and reach a box side by side, this far apart, closer at a narrow box. */
const APART = 16;

/** What runs without a browser, which a folder's name does not say. */
const PURE = new Set(['components', 'matching', 'data']);

interface Point {
  x: number;
  y: number;
}

/** The same rooms give the same bytes. */
export function drawRooms({ names, imports: all }: Rooms): string {
  const imports = essential(all);
  const graph = new dagre.graphlib.Graph();
  graph.setGraph({ rankdir: 'TB', nodesep: 28, ranksep: 76, edgesep: 20, marginx: 16, marginy: 16 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const room of names) graph.setNode(room, { width: 44 + 7.8 * labelOf(room).length, height: HEIGHT });
  for (const [from, to] of imports) graph.setEdge(from, to);
  dagre.layout(graph);

  const at = (room: string) => graph.node(room) as Point & { width: number };
  /** where the arrow stands among all that leave (0) or reach (1) the same box */
  const beside = (edge: readonly [string, string], end: 0 | 1) => {
    const siblings = imports
      .filter((other) => other[end] === edge[end])
      .sort((a, b) => at(a[end === 0 ? 1 : 0]).x - at(b[end === 0 ? 1 : 0]).x);
    const { x, width } = at(edge[end]);
    return x + (siblings.indexOf(edge) - (siblings.length - 1) / 2) * Math.min(APART, (width - 16) / siblings.length);
  };
  const arrows = imports.map((edge) => {
    const bends = (graph.edge(edge[0], edge[1]) as { points: Point[] }).points.slice(1, -1);
    // rooms that import each other: one of the two arrows goes upwards
    const side = at(edge[0]).y < at(edge[1]).y ? HEIGHT / 2 : -HEIGHT / 2;
    const start = { x: beside(edge, 0), y: at(edge[0]).y + side };
    const end = { x: beside(edge, 1), y: at(edge[1]).y - side };
    // an arrow to the next row needs no bend; a longer one passes between the boxes
    return `<path class="arrow" d="${curve([start, ...(bends.length > 1 ? bends : []), end])}" marker-end="url(#tip)"/>`;
  });
  const boxes = names.map((room) => {
    const { x, y, width } = at(room);
    return `<g transform="translate(${round(x)} ${round(y)})"><rect class="${PURE.has(room) ? 'pure' : 'shell'}" x="${round(-width / 2)}" y="${-HEIGHT / 2}" width="${round(width)}" height="${HEIGHT}" rx="8"/><text y="5">${labelOf(room)}</text></g>`;
  });
  const { width = 0, height = 0 } = graph.graph();
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${Math.ceil(width)} ${Math.ceil(height)}" font-family="${FONT}" role="img" aria-label="Which folder imports which">
<style>
.paper{fill:#fff}.arrow{fill:none;stroke:#8a8480;stroke-width:1.3}.tip{fill:#8a8480}
.shell,.pure{stroke-width:1.2}.shell{fill:#fbeceb;stroke:#a3211a}.pure{fill:#eef2f6;stroke:#3c5a78}
text{font-size:14px;font-weight:600;text-anchor:middle;fill:#1d1a18}
@media (prefers-color-scheme:dark){.paper{fill:#1b1918}.shell{fill:#3a1f1d;stroke:#e2726a}.pure{fill:#1f2a35;stroke:#8fb0d0}text{fill:#f3efec}}
</style>
<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path class="tip" d="M0 0l8 4-8 4z"/></marker></defs>
<rect class="paper" width="100%" height="100%"/>
${arrows.join('\n')}
${boxes.join('\n')}
</svg>
`;
}

/** A line through the points that leaves and arrives upright. */
function curve([first, ...others]: readonly Point[]): string {
  let path = `M${round(first!.x)} ${round(first!.y)}`;
  let from = first!;
  for (const to of others) {
    const middle = round((from.y + to.y) / 2);
    path += ` C${round(from.x)} ${middle} ${round(to.x)} ${middle} ${round(to.x)} ${round(to.y)}`;
    from = to;
  }
  return path;
}

function labelOf(room: string): string {
  return room.replace('entrypoints/', '');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
