import { describe, expect, it } from 'vitest';
import { importsOf, type Module, modules, roomOf, targetOf } from './modules.ts';
import { NO_ROOMS, ROOMS } from './rooms.ts';

const all = modules();

/** What the table forbids about one import; null when it is allowed. */
function forbidden(module: Module, specifier: string, isType: boolean): string | null {
  const room = ROOMS[module.room];
  if (room === undefined || specifier.startsWith('node:')) return null;
  const target = targetOf(module.path, specifier);
  if (target === null) {
    const name = specifier.startsWith('@')
      ? specifier.split('/').slice(0, 2).join('/')
      : specifier.split('/')[0];
    const allowed = [...(room.owns ?? []), ...(room.packages ?? [])];
    return allowed.includes(name ?? '') ? null : `${module.path} imports the package ${name}`;
  }
  const other = roomOf(target);
  if (other === module.room || room.imports.includes(other)) return null;
  if (room.words?.includes(other) && (isType || target.includes('/phrases/'))) return null;
  return `${module.path} imports ${target}`;
}

/** The first cycle among the modules, as a list of paths; empty when there is none. The noun files name each other's types; types are erased and make no cycle. */
function cycle(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): string[] => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return [];
    for (const next of graph.get(path) ?? []) {
      const found = visit(next, [...trail, path]);
      if (found.length > 0) return found;
    }
    done.add(path);
    return [];
  };
  for (const path of graph.keys()) {
    const found = visit(path, []);
    if (found.length > 0) return found;
  }
  return [];
}

describe('the rooms of src', () => {
  it('are the ones that the table knows', () => {
    expect([...new Set(all.map((module) => module.room))].filter((room) => !(room in ROOMS))).toEqual([]);
  });

  it('have names that say what is in them', () => {
    expect(all.flatMap((module) => module.path.split('/')).filter((part) => NO_ROOMS.includes(part))).toEqual(
      [],
    );
  });

  it('import only what the table allows', () => {
    const wrong = all.flatMap((module) =>
      module.imports.map(({ specifier, isType }) => forbidden(module, specifier, isType)),
    );
    expect(wrong.filter((each) => each !== null)).toEqual([]);
  });

  it('leave each owned package to its one room', () => {
    const owners = Object.values(ROOMS).flatMap((room) => room.owns ?? []);
    expect(owners.length).toBe(new Set(owners).size);
  });

  it('import one another without a cycle', () => {
    const graph = new Map(
      all.map((module) => [
        module.path,
        module.imports.flatMap(({ specifier, isType }) =>
          isType ? [] : (targetOf(module.path, specifier) ?? []),
        ),
      ]),
    );
    expect(cycle(graph)).toEqual([]);
  });

  it('export by name only', () => {
    expect(all.filter((module) => /^export default/mu.test(module.text)).map(({ path }) => path)).toEqual([]);
  });

  it('read the environment in config.ts only', () => {
    const readers = all.filter((module) => module.text.includes('process.env')).map(({ path }) => path);
    expect(readers).toEqual(readers.filter((path) => path === 'config.ts'));
  });
});

describe('the reading of imports', () => {
  it('sees values, types, exports, bare imports and lazy ones', () => {
    const text = [
      "import { a } from './a.ts';",
      "import type { B } from '../b.ts';",
      "export type { C } from './c.ts';",
      "import {\n  d,\n  e,\n} from 'zod';",
      "import './f.ts';",
      "const g = await import('./g.ts');",
    ].join('\n');
    expect(importsOf(text).map(({ specifier, isType }) => `${specifier}${isType ? ' type' : ''}`)).toEqual([
      './a.ts',
      '../b.ts type',
      './c.ts type',
      'zod',
      './f.ts',
      './g.ts',
    ]);
  });

  it('finds a cycle and names its modules', () => {
    const graph = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['b']],
    ]);
    expect(cycle(graph)).toEqual(['b', 'c', 'b']);
  });

  it('refuses a room that reaches past its row', () => {
    const module: Module = { path: 'directive/x.ts', room: 'directive', text: '', imports: [] };
    expect(forbidden(module, '../store/index-reader.ts', true)).toBe(
      'directive/x.ts imports store/index-reader.ts',
    );
    expect(forbidden(module, 'better-sqlite3', false)).toBe(
      'directive/x.ts imports the package better-sqlite3',
    );
    expect(forbidden(module, '../vietnamese/fold.ts', false)).toBeNull();
  });
});
