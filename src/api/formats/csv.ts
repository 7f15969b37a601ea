import { z } from 'zod';
import { EntityRef } from '../../model/entity-ref.ts';
import type { ListFormat, Served } from './list-format.ts';

type Column = { readonly name: string; readonly read: (resource: Served) => unknown };

const LINE_END = '\r\n';
/** What a spreadsheet takes for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r]/;
const NEEDS_QUOTES = /[",\r\n]/;
/** Of the things in a list, the first of these that they have stands for them. */
const NAMES = ['entity', 'id', 'text', 'title', 'status'];

/**
 * Comma-separated values (RFC 4180). Each property is a column, `cost.amount` one of a property of a property; things in
 * a list stand in one cell with `; ` between them.
 */
export function csv(item: z.ZodObject, left: readonly string[]): ListFormat {
  const all = Object.entries(item.shape)
    .filter(([name]) => !left.includes(name))
    .map(([name, schema]) => ({ name, columns: columnsOf(name, schema) }));
  const columns = (fields: readonly string[]): Column[] =>
    all.flatMap(property =>
      fields.length === 0 || property.name === 'id' || fields.includes(property.name) ? property.columns : [],
    );
  return {
    open: fields => line(columns(fields).map(({ name }) => name)),
    between: '',
    close: '',
    row: (resource, { fields }) => line(columns(fields).map(({ read }) => read(resource))),
  };
}

function columnsOf(name: string, schema: z.core.$ZodType): Column[] {
  const inner = unwrapped(schema);
  if (!(inner instanceof z.ZodObject)) return [{ name, read: resource => resource[name] }];
  const parts = inner === EntityRef ? ['id', 'name'] : Object.keys(inner.shape);
  return parts.map(part => ({ name: `${name}.${part}`, read: resource => memberOf(resource[name], part) }));
}

function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodNullable || schema instanceof z.ZodOptional ? unwrapped(schema.unwrap()) : schema;
}

const memberOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Served)[name] : undefined;

const line = (values: readonly unknown[]): string => values.map(cell).join(',') + LINE_END;

function cell(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = textOf(value);
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(textOf).join('; ');
  if (typeof value !== 'object') return String(value);
  const name = NAMES.find(member => memberOf(value, member) !== undefined);
  return name ? textOf(memberOf(value, name)) : JSON.stringify(value);
}
