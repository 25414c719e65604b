/** Where states and places are, by record id (`geography.json`): what the build needs for flags and maps, and nobody reads at run time. */
export type Location =
  /** a state or territory with a code of its own: ISO 3166-1 alpha-2 (XK is Kosovo's by convention, EU the Union's), ISO 3166-2 for Britain's nations */
  | { iso: string }
  /** a city: longitude and latitude in degrees, and the GeoNames id where they can be verified */
  | { in: string; at: [longitude: number, latitude: number]; geonames: number }
  /** a part of a state: its English name in that state's map source */
  | { in: string; region: string };

export type Geography = Readonly<Record<string, Location>>;
