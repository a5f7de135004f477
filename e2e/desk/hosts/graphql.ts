/*
 * As much of GraphQL as the CMS speaks: fields with aliases, arguments and variables, and fragments on a type. A field that
 * the answer does not know is an error, as it is at the hosts. https://spec.graphql.org/October2021/
 */

export type Arguments = Record<string, unknown>;
/** An object of a schema: its fields are values, or functions of their arguments. */
export type GraphObject = { readonly [field: string]: unknown };

type Selection =
  | { on: string; selections: Selection[] }
  | { name: string; alias: string; given: Arguments; selections: Selection[] };

const token = /"(?:[^"\\]|\\.)*"|\.\.\.|\$?\w+|[{}()[\]:!=,]/g;

class Query {
  readonly #tokens: string[];
  #at = 0;
  readonly #variables: Arguments;

  constructor(text: string, variables: Arguments) {
    this.#tokens = (text.match(token) ?? []).filter((one) => one !== ',');
    this.#variables = variables;
  }
  #next(wanted?: string): string {
    const one = this.#tokens[this.#at++] ?? '';
    if (wanted !== undefined && one !== wanted) throw new Error(`Expected ${wanted}, found ${one}`);
    return one;
  }
  #is(sign: string): boolean {
    return this.#tokens[this.#at] === sign;
  }
  /** The operation and what it asks for; declared variables that are not given are an error. */
  read(): { operation: string; selections: Selection[] } {
    const operation = this.#is('{') ? 'query' : this.#next();
    while (!this.#is('{')) {
      const one = this.#next();
      if (!one.startsWith('$') || one.slice(1) in this.#variables) continue;
      throw new Error(`Variable ${one} is not given`);
    }
    return { operation, selections: this.#selections() };
  }
  #selections(): Selection[] {
    const all: Selection[] = [];
    this.#next('{');
    while (!this.#is('}')) all.push(this.#selection());
    this.#next('}');
    return all;
  }
  #selection(): Selection {
    if (this.#is('...')) {
      this.#next('...');
      this.#next('on');
      return { on: this.#next(), selections: this.#selections() };
    }
    const alias = this.#next();
    const isAlias = this.#is(':');
    if (isAlias) this.#next(':');
    const name = isAlias ? this.#next() : alias;
    const given = this.#is('(') ? this.#map('(', ')') : {};
    return { name, alias, given, selections: this.#is('{') ? this.#selections() : [] };
  }
  #map(open: string, close: string): Arguments {
    const given: Arguments = {};
    this.#next(open);
    while (!this.#is(close)) {
      const name = this.#next();
      this.#next(':');
      given[name] = this.#value();
    }
    this.#next(close);
    return given;
  }
  #value(): unknown {
    if (this.#is('{')) return this.#map('{', '}');
    const one = this.#next();
    if (one.startsWith('$')) {
      if (!(one.slice(1) in this.#variables)) throw new Error(`Variable ${one} is not given`);
      return this.#variables[one.slice(1)];
    }
    if (one === '[') {
      const all: unknown[] = [];
      while (!this.#is(']')) all.push(this.#value());
      this.#next(']');
      return all;
    }
    // A name is an enum.
    return /^(?:"|-?\d|true$|false$|null$)/.test(one) ? (JSON.parse(one) as unknown) : one;
  }
}

/** What a schema answers to the body of a request: `data`, or `errors`. */
export function graphqlAnswer(body: unknown, roots: Record<string, GraphObject>): object {
  const { query = '', variables = {} } = (body ?? {}) as { query?: string; variables?: Arguments };
  try {
    const { operation, selections } = new Query(query, variables).read();
    return { data: selected(roots[operation] ?? {}, selections) };
  } catch (error) {
    return { data: null, errors: [{ message: error instanceof Error ? error.message : String(error) }] };
  }
}

function selected(value: unknown, selections: readonly Selection[]): unknown {
  if (Array.isArray(value)) return value.map((one) => selected(one, selections));
  if (value === null || value === undefined || !selections.length) return value ?? null;
  const object = value as GraphObject;
  const result: Record<string, unknown> = {};
  for (const selection of selections) {
    if ('on' in selection) {
      if (object['__typename'] === selection.on)
        Object.assign(result, selected(object, selection.selections));
      continue;
    }
    const { name, alias, given } = selection;
    if (!(name in object))
      throw new Error(`Field '${name}' doesn't exist on ${String(object['__typename'])}`);
    const field = object[name];
    const found: unknown =
      typeof field === 'function' ? (field as (given: Arguments) => unknown)(given) : field;
    result[alias] = selected(found, selection.selections);
  }
  return result;
}
