/** The bill of materials of a release: what `npm sbom` says of the lockfile, cut down to what is in the packages. */

interface Component {
  'bom-ref': string;
  name: string;
  scope?: string;
}

/** The part of a CycloneDX document that is looked at here; everything else is passed on. */
export interface Bom {
  serialNumber?: string;
  metadata: { timestamp?: string; component: Component };
  components: Component[];
  dependencies: { ref: string; dependsOn?: string[] }[];
}

/**
 * Keeps the components in `shipped` and the relations among them. Number and time of the document are left out (both are optional),
 * so that the same sources give the same bytes. Throws where a package that ships is not in the lockfile.
 */
export function billOfMaterials(
  { serialNumber: _, ...bom }: Bom,
  shipped: ReadonlySet<string>,
  project: string,
): Omit<Bom, 'serialNumber'> {
  const components = bom.components.filter(({ name }) => shipped.has(name)).map((component) => ({ ...component, scope: 'required' }));
  const missing = [...shipped].filter((name) => !components.some((component) => component.name === name));
  if (missing.length > 0) throw new Error(`not in the lockfile: ${missing.join(', ')}`);
  const { timestamp: __, ...metadata } = bom.metadata;
  const root = metadata.component['bom-ref'];
  const kept = new Set([root, ...components.map((component) => component['bom-ref'])]);
  return {
    ...bom,
    // npm names the project after its folder
    metadata: { ...metadata, component: { ...metadata.component, name: project } },
    components,
    dependencies: bom.dependencies
      .filter(({ ref }) => kept.has(ref))
      .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((target) => kept.has(target)) })),
  };
}
