/** What a release has to fulfil before it is built. */

export interface ProjectAddresses {
  version: string;
  homepage: string;
  bugs: { url: string };
  repository: { url: string };
}

/** Everything that is in the way of releasing `tag`, each with what helps; empty where nothing is. */
export function obstacles(tag: string, project: ProjectAddresses, changelog: string): string[] {
  const { version, homepage, bugs, repository } = project;
  const addresses = { homepage, 'bugs.url': bugs.url, 'repository.url': repository.url };
  return [
    ...(tag === `v${version}` ? [] : [`The tag is "${tag}", package.json says ${version}: npm version makes both.`]),
    // readers send their reports there, and Wikimedia wants a contact that answers
    ...Object.entries(addresses)
      .filter(([, url]) => /\bexample\.(org|com|net)\b/.test(url))
      .map(([field, url]) => `package.json's ${field} is a placeholder (${url}): put the project's own address there.`),
    ...(releaseNotes(changelog, version) === null ? [`CHANGELOG.md has nothing under "## [${version}]".`] : []),
  ];
}

/** What CHANGELOG.md says of a version, without its heading; null where it says nothing. */
export function releaseNotes(changelog: string, version: string): string | null {
  const section = changelog.split(/^## /m).find((part) => part.startsWith(`[${version}]`));
  const notes = section?.split('\n').slice(1).join('\n').trim();
  return notes ? notes : null;
}
