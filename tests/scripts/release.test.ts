import { describe, expect, it } from 'vitest';
import { obstacles, releaseNotes, type ProjectAddresses } from '../../scripts/packaging/release.ts';

const CHANGELOG = `# Changelog

## [Unreleased]

- Later.

## [1.2.0] - 2026-11-23

### Added

- A card.

## [1.1.0] - 2026-10-01
`;

const PROJECT: ProjectAddresses = {
  version: '1.2.0',
  homepage: 'https://forge.test/randnotiz',
  bugs: { url: 'https://forge.test/randnotiz/issues' },
  repository: { url: 'git+https://forge.test/randnotiz.git' },
};

describe('a release', () => {
  it('goes ahead where tag, version, changelog and addresses fit', () => {
    expect(obstacles('v1.2.0', PROJECT, CHANGELOG)).toEqual([]);
  });

  it.each([
    ['another tag', 'v1.2.1', PROJECT, 'v1.2.1'],
    ['a tag without v', '1.2.0', PROJECT, '"1.2.0"'],
    ['a placeholder as homepage', 'v1.2.0', { ...PROJECT, homepage: 'https://example.org/randnotiz' }, 'homepage'],
    ['a placeholder for reports', 'v1.2.0', { ...PROJECT, bugs: { url: 'https://example.org/x/issues' } }, 'bugs.url'],
    ['a placeholder as repository', 'v1.2.0', { ...PROJECT, repository: { url: 'git+https://example.org/x.git' } }, 'repository.url'],
    ['a version without changes', 'v1.1.0', { ...PROJECT, version: '1.1.0' }, 'CHANGELOG.md'],
    ['a version that the changelog does not know', 'v3.0.0', { ...PROJECT, version: '3.0.0' }, 'CHANGELOG.md'],
  ])('is refused with %s', (_, tag, project, named) => {
    const found = obstacles(tag, project, CHANGELOG);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(named);
  });

  it('has the notes of its version, and no other', () => {
    expect(releaseNotes(CHANGELOG, '1.2.0')).toBe('### Added\n\n- A card.');
    expect(releaseNotes(CHANGELOG, '1.2')).toBeNull();
  });
});
