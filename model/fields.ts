import { z } from "zod";

/** A schema and everything under it, one entry per field: where it is, what it is, what its sentence says. */
export interface Field {
  /** `facts.environments[].name`; `{}` stands for a key that people choose. */
  path: string;
  schema: z.core.$ZodType;
  description: string | undefined;
}

const isFields = (schema: z.core.$ZodType): schema is z.ZodObject<Record<string, z.core.$ZodType>> =>
  schema instanceof z.ZodObject;

/** The schema behind its default, its null and its transformation; the one whose fields people write. */
function core(schema: z.core.$ZodType): z.core.$ZodType {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault
  )
    return core(schema.def.innerType);
  return schema instanceof z.ZodPipe ? core(schema.def.in) : schema;
}

/** True when a field may hold null. */
function takesNull(schema: z.core.$ZodType): boolean {
  if (schema instanceof z.ZodNullable) return true;
  const wrapped = schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;
  return wrapped && takesNull(schema.def.innerType);
}

/** The first sentence found on a schema or on what it wraps. */
function describe(schema: z.core.$ZodType): string | undefined {
  const own = schema instanceof z.ZodType ? schema.description : undefined;
  if (own !== undefined) return own;
  const inside = core(schema);
  return inside instanceof z.ZodType ? inside.description : undefined;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const member = (value: unknown, key: PropertyKey): unknown =>
  isObject(value) || Array.isArray(value) ? Reflect.get(value, key) : undefined;

/** Of a union of documents, the one that the data's own word (`kind: deploy-key`) chooses. */
function chosen(schema: z.core.$ZodType, data: unknown): z.core.$ZodType {
  const inside = core(schema);
  if (!(inside instanceof z.ZodDiscriminatedUnion)) return inside;
  const word = member(data, inside.def.discriminator);
  const option = inside.def.options.find((candidate) => {
    const field = isFields(candidate) ? candidate.shape[inside.def.discriminator] : undefined;
    return field instanceof z.ZodLiteral && [...field.values].some((value) => value === word);
  });
  return option === undefined ? inside : core(option);
}

/** The schema of the field at a path, as the data reaches it; null where no schema speaks of it. */
export function schemaAt(
  schema: z.core.$ZodType,
  path: readonly PropertyKey[],
  data: unknown,
): z.core.$ZodType | null {
  const [key, ...rest] = path;
  if (key === undefined) return schema;
  const here = chosen(schema, data);
  const next = isFields(here)
    ? here.shape[String(key)]
    : here instanceof z.ZodArray
      ? here.element
      : here instanceof z.ZodRecord
        ? here.valueType
        : undefined;
  return next === undefined ? null : schemaAt(next, rest, member(data, key));
}

/** Names of the fields that may stand at a path, in the schema's order; empty where there are none. */
export function fieldsAt(schema: z.core.$ZodType, path: readonly PropertyKey[], data: unknown): string[] {
  const found = schemaAt(schema, path, data);
  const inside =
    found === null
      ? null
      : chosen(
          found,
          path.reduce<unknown>((value, key) => member(value, key), data),
        );
  return inside !== null && isFields(inside) ? Object.keys(inside.shape) : [];
}

const NAMES: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "a block of fields",
  record: "a block of fields",
};

/** What a field may hold, in words: `one of: all, none`, `text or null`. */
export function allowed(schema: z.core.$ZodType | null, expected: string): string {
  const inside = schema === null ? null : core(schema);
  const values =
    inside instanceof z.ZodEnum
      ? inside.options
      : inside instanceof z.ZodLiteral
        ? [...inside.values]
        : undefined;
  const words =
    values === undefined
      ? (NAMES[expected] ?? expected)
      : values.length === 1
        ? String(values[0])
        : `one of: ${values.map(String).join(", ")}`;
  return schema !== null && takesNull(schema) ? `${words} or null` : words;
}

/** Every field of a schema, parents before children. */
export function everyField(schema: z.core.$ZodType, path = ""): Field[] {
  const here = core(schema);
  const step = (name: string, child: z.core.$ZodType): Field[] => {
    const at = path === "" ? name : name.startsWith("[") ? `${path}${name}` : `${path}.${name}`;
    return [{ path: at, schema: child, description: describe(child) }, ...everyField(child, at)];
  };
  if (isFields(here)) return Object.entries(here.shape).flatMap(([name, child]) => step(name, child));
  if (here instanceof z.ZodUnion) return here.def.options.flatMap((option) => everyField(option, path));
  if (here instanceof z.ZodArray) return everyField(here.element, `${path}[]`);
  return here instanceof z.ZodRecord ? everyField(here.valueType, `${path}.{}`) : [];
}
