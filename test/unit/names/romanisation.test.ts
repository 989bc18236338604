import assert from 'node:assert/strict';
import { test } from 'node:test';
import { romanisationKey } from '../../../server/src/names/romanisation.ts';

const together: readonly string[] = [
  'Dmitri Dmitry Dmitriy Dmitrii Dmitrij Dimitri Dimitry Dmitriĭ',
  'Sergei Sergey Sergej Serguei',
  "Prokopyev Prokopiev Prokop'ev Prokop’yev Prokopjev",
  'Yuri Yury Yuriy Iurii Youri Yurii',
  'Alexander Aleksandr Alexandr Aleksander',
  'Alexei Alexey Aleksei Aleksey',
  'Evgeny Yevgeny Evgenii Yevgeniy Jevgeni',
  'Yelena Elena Jelena',
  'Yulia Julia Iuliia Yuliya',
  'Mikhail Mihail',
  'Nikolai Nikolay Nicolai Nikolaj',
  'Fyodor Fedor Feodor',
  'Pyotr Petr Piotr Pjotr',
  'Zelensky Zelenskyy Zelenskiy Zelenskii Zelenskij',
  'Tchaikovsky Chaikovsky Tschaikowski',
  'Solovyov Soloviev Solovyev',
  'Mohammed Muhammad Mohamed Mohammad',
  'Viktor Victor',
  'Vladimir Wladimir',
  'Jean-Luc JeanLuc',
];
for (const line of together)
  test(`one key: ${line}`, () => {
    const keys = new Set(line.split(' ').map(romanisationKey));
    assert.equal(keys.size, 1, [...keys].join(' '));
  });

const apart = [
  'Jiang Yang',
  'Jeong Yeong',
  'Lee Li',
  'Juan Yuan',
  'Smith Smyth',
  'Chan Khan',
  'Petrov Petrova',
  'Marie Maria',
  'Daniel Danila',
];
for (const pair of apart)
  test(`two keys: ${pair}`, () => {
    const [a = '', b = ''] = pair.split(' ');
    assert.notEqual(romanisationKey(a), romanisationKey(b));
  });
