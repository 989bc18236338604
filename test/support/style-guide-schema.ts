import { RULES } from '../../server/src/check/rules.ts';
import type { Form, KeyForm } from '../../server/src/styleguide/form.ts';
import { styleGuideForm } from '../../server/src/styleguide/style-guide-form.ts';

type Schema = Readonly<Record<string, unknown>>;

/** The JSON schema of `namedesk.yaml` as text: the form by which the server reads it, for editors that know schemas. */
export function styleGuideSchema(): string {
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'The style guide of Namedesk',
    description: 'How the desk spells names, and what it has decided about them.',
    ...schemaOf(styleGuideForm(RULES)),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** What may be left empty may be null: a key without a value says nothing. */
function schemaOf(form: Form): Schema {
  switch (form.type) {
    case 'text':
      return { type: ['string', 'number', 'null'] };
    case 'choice': {
      const words = [...form.words];
      // The version is a number to YAML.
      const all = words.flatMap(([word, about]) =>
        /^\d+$/.test(word)
          ? [[Number(word), about] as const, [word, about] as const]
          : [[word, about] as const],
      );
      return {
        enum: all.map(([word]) => word),
        enumDescriptions: all.map(([, about]) => about),
      };
    }
    case 'list': {
      const single = form.of.type === 'text' ? ['string', 'number'] : [];
      return { type: ['array', ...single, 'null'], items: schemaOf(form.of) };
    }
    case 'map':
    case 'table': {
      const keys = [...form.keys];
      const required = keys.filter(([, key]) => key.required).map(([name]) => name);
      const oneOf = form.type === 'map' ? form.oneOf?.map(name => ({ required: [name] })) : undefined;
      return {
        type: ['object', 'null'],
        properties: Object.fromEntries(keys.map(([name, key]) => [name, keySchema(key)])),
        additionalProperties: false,
        ...(required.length > 0 ? { required } : {}),
        ...(oneOf ? { oneOf } : {}),
      };
    }
  }
}

function keySchema({ form, about, example }: KeyForm): Schema {
  return {
    description: about.replaceAll(/[`*]/g, ''),
    markdownDescription: `${about}\n\n\`${example}\``,
    ...schemaOf(form),
  };
}
