/** Pictures that say at a glance what words take long to say, as plain values: built in the background, drawn by `components/`. */
import type { PartialDate } from './record.ts';

/** One filled or stroked shape of a flag. */
export interface Shape {
  /** SVG path data */
  d: string;
  fill?: string;
  stroke?: string;
  /** stroke width in the flag's own units */
  width?: number;
  evenOdd?: true;
}

/** A flag as the flag library draws it, in plain shapes: no markup crosses into the page. */
export interface FlagArt {
  viewBox: string;
  shapes: Shape[];
}

export interface FlagPicture extends FlagArt {
  /** German name of the state whose flag it is */
  state: string;
}

/** Size of a map's drawing in its own units; the card shows it at about half of that. */
export const MAP_WIDTH = 240;
export const MAP_HEIGHT = 180;

/** A state in its neighbourhood, as SVG path data in a field of `MAP_WIDTH` × `MAP_HEIGHT`. */
export interface MapArt {
  /** all countries, each an outline */
  land: string;
  /** the state in which a place or a part of it lies */
  around?: string;
  /** what the map is about; '' where it is a spot */
  own: string;
  /** a place in it, or the middle of what is too small to be seen */
  spot?: { x: number; y: number; shape: 'dot' | 'ring' };
}

export interface MapPicture extends MapArt {
  /** German name of what is shown */
  name: string;
}

/** A stretch of time on an axis that runs from 0 to 1. */
export interface Stretch {
  start: number;
  end: number;
}

export interface Tick {
  at: number;
  /** the year */
  label: string;
}

export interface OfficeBarPicture {
  /** one lane per office, in the order in which they were first held */
  lanes: { title: string; terms: (Stretch & { when: string; open: boolean })[] }[];
  ticks: Tick[];
  /** the article's day; null where it lies outside or the page does not tell */
  day: number | null;
}

export interface EventStripPicture {
  /** in the order of time, the shown one among them */
  events: { id: string; name: string; place: string; year: string; shown: boolean; /** after the article's day */ later: boolean }[];
  /** German words for what ties them together: "G7-Gipfel", "Donald Trump und Kim Jong Un"; '' where no party took part in all */
  tie: string;
}

export interface CardPictures {
  flag?: FlagPicture;
  map?: MapPicture;
  bar?: OfficeBarPicture;
  strip?: EventStripPicture;
}

/** What an item of a timeline is; it decides how it is drawn. */
export type TimelineKind = 'event' | 'term' | 'fact';

/** One dated fact that entities of the article share. */
export interface TimelineItem {
  /** unique in its timeline; handed back when the item is chosen */
  id: string;
  /** date or beginning, in the precision that is known */
  at: PartialDate;
  /** end of a span; absent for a point in time and for what still holds */
  end?: PartialDate;
  /** German words without the date: "Gipfel in Hanoi" */
  label: string;
  /** record ids of the article's entities that share it */
  entities: string[];
  kind: TimelineKind;
}
