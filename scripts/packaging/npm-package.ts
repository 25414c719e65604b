/** What an installed npm package says of itself. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface NpmPackage {
  name: string;
  version: string;
  /** SPDX expression, as the package gives it */
  licence: string | undefined;
  author: string | undefined;
  homepage: string | undefined;
  /** texts of its LICENSE and NOTICE files, in this order; empty where it brings none */
  licenceTexts: readonly string[];
}

interface PackageJson {
  name: string;
  version: string;
  license?: string;
  author?: string | { name: string };
  homepage?: string;
  repository?: string | { url: string };
}

/** Reads the package in `folder`. Throws where there is none. */
export function readPackage(folder: string): NpmPackage {
  const json = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as PackageJson;
  const repository = typeof json.repository === 'object' ? json.repository.url : json.repository;
  return {
    name: json.name,
    version: json.version,
    licence: json.license,
    author: typeof json.author === 'object' ? json.author.name : json.author,
    homepage: json.homepage ?? repository?.replace(/^git\+|\.git$/g, ''),
    licenceTexts: readdirSync(folder)
      .filter((file) => /^(licen[cs]e|notice|copying)(\.(md|txt))?$/i.test(file))
      .sort()
      .map((file) => readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim()),
  };
}

/** Folder of the package that a module belongs to, or null for a module of our own. */
export function packageFolder(module: string): string | null {
  const file = module.replace(/^\0+/, '').split('?')[0]!.replaceAll('\\', '/');
  const [, folder] = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file) ?? [];
  return folder !== undefined && existsSync(path.join(folder, 'package.json')) ? folder : null;
}
