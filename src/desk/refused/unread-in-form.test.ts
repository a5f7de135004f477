import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deskLanguages, deskWordsIn } from '../../i18n/desk-words.ts';
import { faultWordsIn } from '../../i18n/fault-words.ts';
import { asksForUnread, unreadInForm } from './unread-in-form.ts';

for (const language of deskLanguages)
  test(`a file that nobody can search is let through in words of the form (${language})`, () => {
    const words = deskWordsIn(language);
    const reason = faultWordsIn(language).rules.unreadFile({ format: 'MP4' });
    assert.ok(asksForUnread(reason), reason);
    const said = unreadInForm(reason, words);
    assert.ok(!asksForUnread(said));
    assert.ok(said.includes(`: ${words.options['*.unread']?.['allowed']}`), said);
    assert.ok(!asksForUnread(unreadInForm('Another reason.', words)));
  });
