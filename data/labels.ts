/** German words for types, kept apart from the schema so that what ships does not carry Zod along. */
import { TYPES } from './types.ts';

export const TYPE_LABELS: Readonly<Record<string, string>> = Object.assign({}, ...Object.values(TYPES));
