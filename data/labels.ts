/** Words for kinds and types, kept apart from the schema so that what ships does not carry Zod along. */
import { KINDS, TYPES, type Kind } from './types.ts';

export type Language = 'de' | 'en';

/** A record's type as a key of the interface's texts: beside `_locales`, where the browser allows no such keys. */
export type TypeKey = `type.${Kind}.${string}`;

export function typeKey({ kind, type }: { kind: Kind; type: string }): TypeKey {
  return `type.${kind}.${type}`;
}

/** The word for a type; the type itself where there is none, which `npm run data:check` forbids. */
export function typeLabel(kind: Kind, type: string, language: Language): string {
  return (TYPES[kind] as Readonly<Record<string, Record<Language, string>>>)[type]?.[language] ?? type;
}

/** All types' words as texts of the interface: `{'type.place.state': 'Staat', …}`. */
export function typeTexts(language: Language): Record<TypeKey, string> {
  return Object.fromEntries(
    KINDS.flatMap((kind) => Object.keys(TYPES[kind]).map((type) => [typeKey({ kind, type }), typeLabel(kind, type, language)])),
  );
}
