-- Invented rows for every table of the schema as it is now, for FixtureMaker. A table that is new gets its rows here.
set time_zone = '+00:00';

insert into access_account (id, email, name, language, password_hash, created_at, closed_at, version) values
('0193a4c0-0000-7000-8000-000000000001', 'ria@example.org', 'Ria de Wit-van Oosterhout', 'nl', null, '2026-03-29 00:59:59.999999', null, 0),
('0193a4c0-0000-7000-8000-000000000002', 'mehmet@example.org', 'Mehmet Yıldırım', 'nl', '$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHRzYWx0c2FsdA$aGFzaGhhc2hoYXNoaGFzaGhhc2hoYXNoaGFzaGhhc2g', '2026-10-25 01:30:00.000000', null, 3),
('0193a4c0-0000-7000-8000-000000000003', 'grace@example.org', 'Grace Owusu', 'en', null, '2026-11-01 12:00:00.123456', '2026-11-20 08:15:00.000000', 1),
('0193a4c0-0000-7000-8000-000000000004', 'lotte@example.org', 'Lotte Smit', 'nl', null, '2026-01-01 00:00:00.000000', null, 0);

insert into access_role_grant (account_id, role, granted_at, granted_by) values
('0193a4c0-0000-7000-8000-000000000001', 'MEMBER', '2026-03-29 01:00:00.000000', '0193a4c0-0000-7000-8000-000000000004'),
('0193a4c0-0000-7000-8000-000000000002', 'MEMBER', '2026-10-25 01:30:00.000000', '0193a4c0-0000-7000-8000-000000000004'),
('0193a4c0-0000-7000-8000-000000000003', 'RESIDENT', '2026-11-01 12:00:00.123456', '0193a4c0-0000-7000-8000-000000000004'),
('0193a4c0-0000-7000-8000-000000000004', 'ADMINISTRATOR', '2026-01-01 00:00:00.000000', null);

update access_role_grant set reason = 'Gekozen in de "ALV"; ''t mag', ends_on = '2027-03-28' where role = 'RESIDENT';

insert into access_role_change (account_id, role, given, changed_by, changed_at, reason, ends_on) values
('0193a4c0-0000-7000-8000-000000000002', 'TREASURER', true, '0193a4c0-0000-7000-8000-000000000004', '2026-10-25 01:30:00.000000', 'Gekozen in de "ALV"', '2027-10-31'),
('0193a4c0-0000-7000-8000-000000000002', 'TREASURER', false, null, '2026-11-01 01:30:00.123456', null, null);

insert into access_search_word (word, account_id) values
('Yıldırım', '0193a4c0-0000-7000-8000-000000000002');

insert into access_mandate (id, giver, address, holder, areas, ends_on, offered_at, accepted_at, ended_at, ended_by, version) values
('0193a4c0-0000-7000-8000-000000000051', '0193a4c0-0000-7000-8000-000000000001', 'mehmet@example.org', '0193a4c0-0000-7000-8000-000000000002', 'access,green', '2027-10-31', '2026-10-25 01:30:00.000000', '2026-10-25 02:30:00.999999', null, null, 1),
('0193a4c0-0000-7000-8000-000000000052', '0193a4c0-0000-7000-8000-000000000001', 'o''hara@example.org', null, 'access', '2027-03-28', '2026-10-25 01:30:00.000000', null, '2026-10-26 01:30:00.000000', '0193a4c0-0000-7000-8000-000000000001', 1);

insert into access_acting (id, actor, member, mandate_id, reason, way, started_at, ends_at) values
('0193a4c0-0000-7000-8000-000000000061', '0193a4c0-0000-7000-8000-000000000002', '0193a4c0-0000-7000-8000-000000000001', '0193a4c0-0000-7000-8000-000000000051', 'Belt over de "groendienst"', 'MANDATE', '2026-10-25 00:50:00.000000', '2026-10-25 01:20:00.000000');

insert into access_acting_end (acting_id, ended_at, ending) values
('0193a4c0-0000-7000-8000-000000000061', '2026-10-25 01:10:00.123456', 'STOPPED');

insert into access_sign_in_link (account_id, token_hash, target, expires_at) values
('0193a4c0-0000-7000-8000-000000000001', x'00ff27225c0a0d1a00112233445566778899aabbccddeeff0123456789abcdef', '/mijn/berichten?a=1&b=%20', '2026-11-24 10:15:00.000000');

insert into access_audit_entry (at, actor, on_behalf_of, module, action, object, object_id, detail) values
('2026-01-01 00:00:00.000000', null, null, 'access', 'first-administrator', 'account', '0193a4c0-0000-7000-8000-000000000004', ''),
('2026-03-29 01:00:00.000000', '0193a4c0-0000-7000-8000-000000000004', '0193a4c0-0000-7000-8000-000000000001', 'access', 'roles-changed', 'account', '0193a4c0-0000-7000-8000-000000000001', '+MEMBER'),
('2026-11-20 08:15:00.000000', '0193a4c0-0000-7000-8000-000000000004', null, 'access', 'account-closed', 'account', '0193a4c0-0000-7000-8000-000000000003', '');

insert into access_draft (account_id, form, fields, saved_at) values
('0193a4c0-0000-7000-8000-000000000004', 'access.open-account', '{"name":"Jan \\"de\\" Boer\\nen zoon","email":"jan@example.org","why":"{fn now()} \\\\ 100% ''s ochtends; 🌻"}', '2026-11-24 09:59:00.000000');

insert into notification_mail (id, message_key, account_id, address, name, kind, unsubscribe_token, subject, text, html, created_at, useless_after, status, attempts, next_attempt_at, sent_at, last_error) values
('0193a4c0-0000-7000-8000-000000000011', 'link:1', '0193a4c0-0000-7000-8000-000000000001', 'ria@example.org', 'Ria de Wit-van Oosterhout', 'access.sign-in-link', null, 'Uw inloglink', 'Dag Ria,\n\nKlik op de link;\nhij werkt één keer.\n', '<p>Dag Ria,</p>\r\n<p>Klik op de link; hij werkt &eacute;&eacute;n keer.</p>', '2026-11-24 10:00:00.000000', '2026-11-24 10:15:00.000000', 'WAITING', 0, '2026-11-24 10:00:00.000000', null, null),
('0193a4c0-0000-7000-8000-000000000012', 'link:2', '0193a4c0-0000-7000-8000-000000000002', 'mehmet@example.org', 'Mehmet Yıldırım', 'access.roles-changed', '0193a4c0-0000-7000-8000-000000000021', 'Uw rollen zijn veranderd', '', '', '2026-10-25 01:30:00.000000', null, 'SENT', 1, '2026-10-25 01:30:00.000000', '2026-10-25 01:30:02.000000', null),
('0193a4c0-0000-7000-8000-000000000013', 'link:3', '0193a4c0-0000-7000-8000-000000000003', 'grace@example.org', 'Grace Owusu', 'access.invitation', null, 'Welcome, "neighbour"', 'Hello Grace', '<p>Hello Grace</p>', '2026-11-01 12:00:00.123456', null, 'FAILED', 9, '2026-11-04 12:00:00.000000', null, 'no-such-mailbox');

insert into notification_preference (unsubscribe_token, account_id, kind, wanted) values
('0193a4c0-0000-7000-8000-000000000021', '0193a4c0-0000-7000-8000-000000000002', 'notification.undelivered', false),
('0193a4c0-0000-7000-8000-000000000022', '0193a4c0-0000-7000-8000-000000000004', 'notification.undelivered', true);

insert into demo_filled (id, filled_at) values (1, '2026-01-01 00:00:00.000000');

insert into operation_backup (made_at, file_name, bytes, row_count, portal_version) values
('2026-11-23 02:30:00.123456', '2026-11-23.zip', 123456, 4321, '0.1.0'),
('2026-11-24 02:30:00.654321', 'Back-up "maandag".zip', 9876543210, 12345678901, '0.1.0');

insert into access_passkey_holder (account_id, handle) values
('0193a4c0-0000-7000-8000-000000000002', x'000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1eff');

insert into access_passkey (id, account_id, credential_id, public_key, attestation, signature_count, transports, user_verified, backup_eligible, backed_up, name, created_at, last_used_at) values
('0193a4c0-0000-7000-8000-000000000031', '0193a4c0-0000-7000-8000-000000000002', x'00ff27', x'a5010203262001', x'a363666d74', 4294967295, 'hybrid,internal', true, true, false, 'Mehmets telefoon', '2026-11-24 10:00:00.000000', null);

insert into places_block (id, name, version) values
('0193a4c0-0000-7000-8000-000000000041', 'Blok Bomenstraat 1–59', 0),
('0193a4c0-0000-7000-8000-000000000042', 'De Drie "Zussen"', 2);

insert into places_landlord (id, name, version) values
('0193a4c0-0000-7000-8000-000000000051', 'Portaal', 0);

insert into places_dwelling (id, street, house_number, addition, addition_key, postcode, town, block_id, landlord_id, tenure, version) values
('0193a4c0-0000-7000-8000-000000000061', 'Bomenstraat', 12, 'bis A', 'BISA', '3812AB', 'Amersfoort', '0193a4c0-0000-7000-8000-000000000041', '0193a4c0-0000-7000-8000-000000000051', 'TENANT', 1),
('0193a4c0-0000-7000-8000-000000000062', '''t Žaagselpad', 99999, '', '', '3812ZZ', '''s-Hertogenbosch', null, null, 'OWNER', 0),
('0193a4c0-0000-7000-8000-000000000063', 'Bomenstraat', 12, '', '', '3812AB', 'Amersfoort', null, null, null, 0);

insert into places_area_part (kind, name) values
('DIGITS', '3812'),
('POSTCODE', '3811ZZ'),
('STREET', '1e Barentszstraat');

insert into membership_application (id, account_id, kind, given_name, family_name, email, phone, street, house_number,
    house_number_addition, postcode, town, name_key, address_key, outside, wishes, consents, language, token_hash,
    sent_at, confirmed_at, version) values
('00000000-0000-0000-0000-00000000a001', '00000000-0000-0000-0000-00000000a002', 'resident', 'Zoë', '''t Hooft',
    'zoe@example.org', '+31612345678', 'Bomenstraat', 12, 'bis A', '3812AB', 'Amersfoort', 'zoethooft', '3812AB 12BISA',
    false, 'GREEN VOTE', 'STATUTES:1 PRIVACY:1', 'nl', repeat('a', 64), '2026-11-01 10:00:00', '2026-11-01 10:05:00', 1);

insert into membership_member (id, account_id, kind, given_name, family_name, email, name_key, address_key, sort_name,
    sort_address, wishes, shared, admitted_at, number, started_on, search_words, version) values
('00000000-0000-0000-0000-00000000b001', '00000000-0000-0000-0000-00000000b002', 'resident', 'Ria', 'de Wit',
    'ria@example.org', 'riadewit', '3812AB 1', 'wit, ria de', 'bomenstraat 00001', 'VOTE', 'PHONE',
    '2026-11-02 10:00:00', 1, '2026-11-02', ' ria wit ', 1);

insert into membership_residence (member_id, street, house_number, house_number_addition, postcode, town, moved_in,
    confirmed) values
('00000000-0000-0000-0000-00000000b001', 'Bomenstraat', 1, '', '3812AB', 'Amersfoort', '2026-11-02', true);

insert into membership_given_consent (member_id, consent, text_version, given_at) values
('00000000-0000-0000-0000-00000000b001', 'PRIVACY', 1, '2026-11-01 10:00:00');

insert into membership_search_word (member_id, word, standing, sort_name) values
('00000000-0000-0000-0000-00000000b001', 'wit', 'NOW', 'wit, ria de');

insert into membership_search_pair (member_id, pair) values
('00000000-0000-0000-0000-00000000b001', 'ri wit');

insert into membership_due (id, member_id, amount_cents, asked_at, version) values
('00000000-0000-0000-0000-00000000c001', '00000000-0000-0000-0000-00000000b001', 1000, '2026-11-02 10:00:00', 0);

insert into membership_payment (id, due_id, amount_cents, received_on, recorded_by, recorded_at) values
('00000000-0000-0000-0000-00000000c002', '00000000-0000-0000-0000-00000000c001', 500, '2026-11-03',
    '00000000-0000-0000-0000-00000000a002', '2026-11-03 10:00:00');

insert into membership_terms (kind, valid_from, contribution_cents, frequency, share_cents) values
('resident', '2027-01-01', 1000, 'YEARLY', 500);

insert into membership_erasure (id, account_id, asked_by, asked_at, erased, version) values
('00000000-0000-0000-0000-00000000d001', '00000000-0000-0000-0000-00000000d002',
    '00000000-0000-0000-0000-00000000d002', '2026-11-04 10:00:00', false, 0);

insert into membership_mailing (id, subject_dutch, text_dutch, subject_english, text_english, selection, searched,
    fingerprint, sent_by, sent_on, sent_at, recipients, to_most, posted) values
('00000000-0000-0000-0000-00000000e001', 'Buurtfeest in de Bomenstraat', 'Komt u ook?

Neem uw "eigen" stoel mee.', null, null, 'soort=resident', true, repeat('b', 64),
    '00000000-0000-0000-0000-00000000a002', '2026-11-05', '2026-11-05 10:00:00', 2, false, 1);

insert into membership_mailing_recipient (mailing_id, member_id) values
('00000000-0000-0000-0000-00000000e001', '00000000-0000-0000-0000-00000000b001');

insert into attachments_file (id, name, type, bytes, size, sha256, added_at) values
('00000000-0000-0000-0000-00000000f001', 'Factuur "Jansen & zn." \\ 🌻.pdf', 'PDF', x'255044462d00ff27225c0a0d1a3b0a', 15,
    sha2(x'255044462d00ff27225c0a0d1a3b0a', 256), '2026-11-06 10:00:00.123456');

insert into attachments_photo (id, type, bytes, size, sha256, added_at) values
('00000000-0000-0000-0000-00000000f002', 'JPEG', x'ffd8ff00270a5c22', 8, sha2(x'ffd8ff00270a5c22', 256), '2026-11-06 10:00:00.123456');

insert into budgets_budget (id, label, scale, holder, account_id, name, opened_at, version) values
('00000000-0000-0000-0000-0000000c0001', 'blokbudget', 'BLOCK', '0193a4c0-0000-7000-8000-000000000042', null, 'De Drie "Zussen"', '2026-01-02 10:00:00.123456', 0),
('00000000-0000-0000-0000-0000000c0002', 'klusbudget', 'DWELLING', '0193a4c0-0000-7000-8000-000000000061', null, 'Bomenstraat 12-bis A', '2026-01-02 10:00:00', 0);

insert into budgets_year (year, closed_at, closed_by) values
(2025, '2026-02-01 10:00:00.123456', '00000000-0000-0000-0000-00000000a002'),
(2026, null, null);

insert into budgets_supplier (id, name, iban, local, version) values
('00000000-0000-0000-0000-0000000c0011', 'Schildersbedrijf "Müller" & Zn.', 'NL91ABNA0417164300', true, 1);

insert into budgets_funder (id, name, kind, version) values
('00000000-0000-0000-0000-0000000c0021', 'Woonstichting ''t Gooi \\ 🌻', 'CORPORATION', 0);

insert into budgets_funder_reader (funder_id, account_id) values
('00000000-0000-0000-0000-0000000c0021', '0193a4c0-0000-7000-8000-000000000002');

insert into budgets_grant (id, funder_id, budget_id, title, cents, period_from, period_until, owed_cents, given_back_cents,
    made_at, made_by, version) values
('00000000-0000-0000-0000-0000000c0031', '00000000-0000-0000-0000-0000000c0021', '00000000-0000-0000-0000-0000000c0001',
    'Onderhoud "2026"', 100000, '2026-01-01', '2026-12-31', 0, 500, '2026-01-02 10:00:00', null, 2);

insert into budgets_instalment (grant_id, number, due_on, cents, lapsed_cents, received_cents) values
('00000000-0000-0000-0000-0000000c0031', 1, '2026-02-01', 100000, 20000, 80000);

insert into budgets_expectation (grant_id, number, text, shown_by, met_on, finding) values
('00000000-0000-0000-0000-0000000c0031', 1, 'Schoon & heel', 'Een rondgang', '2026-06-01', 'Alles "netjes"'),
('00000000-0000-0000-0000-0000000c0031', 2, 'Groen', 'Foto''s', null, null);

insert into budgets_cut (id, grant_id, cents, lapsed_cents, reason, made_at, made_by) values
('00000000-0000-0000-0000-0000000c0041', '00000000-0000-0000-0000-0000000c0031', 20500, 20000, 'Minder "huur"', '2026-05-01 10:00:00', null);

insert into budgets_reservation (id, budget_id, purpose, title, cents, reserved_at, reserved_by, unfit_since, closed_at,
    version) values
('00000000-0000-0000-0000-0000000c0051', '00000000-0000-0000-0000-0000000c0001', 'planned-maintenance', 'Voordeuren \\ "groen"',
    30000, '2026-03-01 10:00:00', '00000000-0000-0000-0000-00000000a002', null, null, 1),
('00000000-0000-0000-0000-0000000c0052', '00000000-0000-0000-0000-0000000c0001', null, 'Stemronde "lente"',
    20000, '2026-03-02 10:00:00.123456', null, null, '2026-04-02 10:00:00', 1);

insert into budgets_expense (id, reservation_id, supplier_id, invoice_number, invoiced_on, cents, note, state, entered_at,
    entered_by, approved_at, approved_by, paid_on, cancelled_at, cancel_reason, version) values
('00000000-0000-0000-0000-0000000c0061', '00000000-0000-0000-0000-0000000c0051', '00000000-0000-0000-0000-0000000c0011',
    '2026-1', '2026-03-10', 12345, 'Vier deuren', 'ORDERED', '2026-03-11 10:00:00.123456',
    '00000000-0000-0000-0000-00000000a002', null, null, null, null, null, 1);

insert into budgets_expense_document (expense_id, attachment_id) values
('00000000-0000-0000-0000-0000000c0061', '00000000-0000-0000-0000-00000000f001');

insert into budgets_unfit_notice (cut_id, reservation_id, noted_at, told_at) values
('00000000-0000-0000-0000-0000000c0041', '00000000-0000-0000-0000-0000000c0051', '2026-05-01 10:00:00.123456', null);

insert into budgets_grant_document (grant_id, attachment_id, upload_id) values
('00000000-0000-0000-0000-0000000c0031', '00000000-0000-0000-0000-00000000f001', '00000000-0000-0000-0000-0000000c0101');

insert into budgets_withdrawn_document (attachment_id, withdrawn_at, withdrawn_by) values
('00000000-0000-0000-0000-00000000f001', '2026-03-01 10:00:00', '00000000-0000-0000-0000-000000000001');

insert into budgets_planned_work (id, budget_id, year, title, cents, planned_at, planned_by) values
('00000000-0000-0000-0000-0000000c0071', '00000000-0000-0000-0000-0000000c0001', 2028, 'Dakgoten', 950000,
    '2026-03-01 10:00:00', '00000000-0000-0000-0000-00000000a002');

insert into budgets_account (id, kind, budget_id, about, purpose, year, balance_cents, floor_cents) values
('00000000-0000-0000-0000-0000000c0081', 'GRANTED', '00000000-0000-0000-0000-0000000c0001', '00000000-0000-0000-0000-0000000c0031', null, 2026, -80000, null),
('00000000-0000-0000-0000-0000000c0082', 'FREE', '00000000-0000-0000-0000-0000000c0001', null, null, null, 49500, -5000),
('00000000-0000-0000-0000-0000000c0083', 'RESERVED', '00000000-0000-0000-0000-0000000c0001', '00000000-0000-0000-0000-0000000c0051', null, null, 17655, 0),
('00000000-0000-0000-0000-0000000c0084', 'CLAIMED', '00000000-0000-0000-0000-0000000c0001', '00000000-0000-0000-0000-0000000c0061', null, null, 12345, 0),
('00000000-0000-0000-0000-0000000c0085', 'RETURNED', '00000000-0000-0000-0000-0000000c0001', '00000000-0000-0000-0000-0000000c0031', null, 2026, 500, null);

insert into budgets_transfer (number, id, kind, from_account, to_account, from_budget, to_budget, cents, booked_on, booked_at,
    booked_by, reverses, reason) values
(1, '00000000-0000-0000-0000-0000000c0091', 'RECEIVE', '00000000-0000-0000-0000-0000000c0081', '00000000-0000-0000-0000-0000000c0082',
    '00000000-0000-0000-0000-0000000c0001', '00000000-0000-0000-0000-0000000c0001', 80000, '2026-02-01', '2026-02-02 10:00:00.123456', null, null, null),
(2, '00000000-0000-0000-0000-0000000c0092', 'RESERVE', '00000000-0000-0000-0000-0000000c0082', '00000000-0000-0000-0000-0000000c0083',
    '00000000-0000-0000-0000-0000000c0001', '00000000-0000-0000-0000-0000000c0001', 30000, '2026-03-01', '2026-03-01 10:00:00', '00000000-0000-0000-0000-00000000a002', null, null),
(3, '00000000-0000-0000-0000-0000000c0093', 'CLAIM', '00000000-0000-0000-0000-0000000c0083', '00000000-0000-0000-0000-0000000c0084',
    '00000000-0000-0000-0000-0000000c0001', '00000000-0000-0000-0000-0000000c0001', 12345, '2026-03-11', '2026-03-11 10:00:00', null, null, null),
(4, '00000000-0000-0000-0000-0000000c0094', 'CUT', '00000000-0000-0000-0000-0000000c0082', '00000000-0000-0000-0000-0000000c0085',
    '00000000-0000-0000-0000-0000000c0001', '00000000-0000-0000-0000-0000000c0001', 500, '2026-05-01', '2026-05-01 10:00:00', null, null, 'Minder "huur"');

insert into budgets_receipt (id, grant_id, instalment, cents, transfers) values
('00000000-0000-0000-0000-0000000c0091', '00000000-0000-0000-0000-0000000c0031', 1, 80000, 1);

insert into budgets_order (id, message_id, debtor, debtor_iban, execute_on, cents, payments, made_at, made_by,
    withdrawn_at, withdrawn_by) values
('00000000-0000-0000-0000-0000000b0001', repeat('A', 32), 'Wijkcooperatie Floreyn', 'NL20INGB0001234567', '2026-11-09',
    12345, 1, '2026-11-07 10:00:00', '00000000-0000-0000-0000-00000000a002', null, null),
('00000000-0000-0000-0000-0000000b0002', repeat('B', 32), 'Wijkcooperatie Floreyn', 'NL20INGB0001234567', '2026-11-10',
    1, 1, '2026-11-08 10:00:00', '00000000-0000-0000-0000-00000000a002', '2026-11-08 10:05:00.123456',
    '00000000-0000-0000-0000-00000000a002');

insert into budgets_order_line (order_id, number, expense_id, cents, creditor, creditor_iban, end_to_end_id, remittance)
select '00000000-0000-0000-0000-0000000b0001', 1, id, 12345, 'Schildersbedrijf Muller + Zn.', 'NL91ABNA0417164300',
    repeat('C', 32), '2026-1' from budgets_expense order by id limit 1;

insert into budgets_ordered (expense_id, order_id)
select id, '00000000-0000-0000-0000-0000000b0001' from budgets_expense order by id limit 1;

insert into budgets_statement (id, account, statement_id, sequence, first_day, last_day, opening_cents, opening_on,
    closing_cents, closing_on, imported_at, imported_by) values
('00000000-0000-0000-0000-0000000b1001', 'NL20INGB0001234567', 'S "1" \\', '001', '2026-11-09', '2026-11-09', -100,
    '2026-11-08', 105, '2026-11-09', '2026-11-10 10:00:00', '00000000-0000-0000-0000-00000000a002');

insert into budgets_statement_line (id, statement_id, entry, part, cents, booked_on, value_on, reversal, bank_reference,
    batch, end_to_end_id, name, account, remittance, return_reason, state, reason, decided_at, decided_by, version) values
('00000000-0000-0000-0000-0000000b2001', '00000000-0000-0000-0000-0000000b1001', 1, 1, 1500, '2026-11-09', '2026-11-09',
    false, 'R1', '', '', 'Zoë ''t Hooft', 'NL91ABNA0417164300', 'Contributie "2026"; \\ 🌻', '', 'ASIDE', 'Contributie',
    '2026-11-10 10:05:00', '00000000-0000-0000-0000-00000000a002', 1),
('00000000-0000-0000-0000-0000000b2002', '00000000-0000-0000-0000-0000000b1001', 2, 1, -1295, '2026-11-09', '2026-11-10',
    true, 'R2', '', '', null, null, null, 'AC04', 'OPEN', null, null, null, 0);

insert into budgets_statement_line (id, statement_id, entry, part, cents, booked_on, value_on, reversal, bank_reference,
    batch, end_to_end_id, name, account, remittance, return_reason, state, grant_id, decided_at, decided_by, version)
select '00000000-0000-0000-0000-0000000b2003', '00000000-0000-0000-0000-0000000b1001', 3, 1, 80000, '2026-11-09',
    '2026-11-09', false, 'R3', '', '', 'Portaal', null, 'Onderhoud', '', 'MATCHED', id, '2026-11-10 10:05:00',
    '00000000-0000-0000-0000-00000000a002', 1 from budgets_grant order by id limit 1;

insert into budgets_line_transfer (transfer_id, line_id, by_hand) values
('00000000-0000-0000-0000-0000000c0091', '00000000-0000-0000-0000-0000000b2003', true);

insert into blockbudget_round (id, budget_id, block_id, block_name, title, cents, voters, form, points, method, raised, rest,
    part_funding, quorum_percent, minimum_support, ideas_from, check_from, vote_from, vote_until, objections_until,
    drafted_at, practice, version) values
('0193a4c0-0000-7000-8000-000000000901', '00000000-0000-0000-0000-0000000c0001', '0193a4c0-0000-7000-8000-000000000042', 'De Drie "Zussen"', 'Wat doen we in ''27?', 500000, 'DWELLINGS', 'APPROVE', 10, 'EQUAL_SHARES', true, 'SPARE', false, 20, 0, '2026-11-01', '2026-11-22', '2026-12-06', '2026-12-19', '2027-01-02', '2026-10-25 01:30:00.999999', false, 3);

insert into blockbudget_proposal (id, round_id, title, text, place, guess_cents, proposed_by, proposed_at, state, purpose, cents,
    responsibility, urgent, reason, merged_into, decided_by, decided_at, number, version) values
('0193a4c0-0000-7000-8000-000000000911', '0193a4c0-0000-7000-8000-000000000901', 'Bank bij de "grote" deur', 'Om te zitten;\n\nmet de buren. 🌻', 'Bij de deur', 40000, '0193a4c0-0000-7000-8000-000000000001', '2026-11-02 09:00:00.000001', 'ACCEPTED', 'repairs', 65000, 2, true, null, null, '0193a4c0-0000-7000-8000-000000000004', '2026-11-23 10:00:00.000000', null, 4),
('0193a4c0-0000-7000-8000-000000000912', '0193a4c0-0000-7000-8000-000000000901', 'Boom', 'Groen', '', null, null, '2026-11-03 09:00:00.000000', 'ACCEPTED', 'repairs', 30000, 1, false, null, null, '0193a4c0-0000-7000-8000-000000000004', '2026-11-23 10:00:00.000000', null, 2),
('0193a4c0-0000-7000-8000-000000000913', '0193a4c0-0000-7000-8000-000000000901', 'Bankjes', 'Zie boven', '', null, '0193a4c0-0000-7000-8000-000000000002', '2026-11-04 09:00:00.000000', 'MERGED', null, null, null, false, 'Het gaat om hetzelfde', '0193a4c0-0000-7000-8000-000000000911', '0193a4c0-0000-7000-8000-000000000004', '2026-11-23 11:00:00.000000', null, 1);

insert into blockbudget_photo (proposal_id, attachment_id, position) values
('0193a4c0-0000-7000-8000-000000000911', '00000000-0000-0000-0000-00000000f001', 1);

insert into blockbudget_support (proposal_id, account_id) values
('0193a4c0-0000-7000-8000-000000000911', '0193a4c0-0000-7000-8000-000000000002'),
('0193a4c0-0000-7000-8000-000000000913', '0193a4c0-0000-7000-8000-000000000002');

insert into blockbudget_comment (id, proposal_id, account_id, office, text, written_at, removed_at, removed_by, removal_reason, version) values
('0193a4c0-0000-7000-8000-000000000921', '0193a4c0-0000-7000-8000-000000000911', '0193a4c0-0000-7000-8000-000000000002', false, 'Goed plan; ''t mag \\ 100%', '2026-11-05 09:00:00.000000', null, null, null, 0),
('0193a4c0-0000-7000-8000-000000000922', '0193a4c0-0000-7000-8000-000000000911', null, true, '', '2026-11-06 09:00:00.000000', '2026-11-07 09:00:00.123456', '0193a4c0-0000-7000-8000-000000000004', 'Dit ging over een buurman', 1);

insert into blockbudget_incompatible (round_id, set_number, proposal_id) values
('0193a4c0-0000-7000-8000-000000000901', 1, '0193a4c0-0000-7000-8000-000000000911'),
('0193a4c0-0000-7000-8000-000000000901', 1, '0193a4c0-0000-7000-8000-000000000912');

insert into blockbudget_round (id, budget_id, block_id, block_name, title, cents, voters, form, points, method, raised, rest,
    part_funding, quorum_percent, minimum_support, ideas_from, check_from, vote_from, vote_until, objections_until,
    drafted_at, opened_at, lot_word, rules, checksum, ballot_fixed_at, practice, version) values
('0193a4c0-0000-7000-8000-000000000902', '00000000-0000-0000-0000-0000000c0001', '0193a4c0-0000-7000-8000-000000000042', 'De Drie "Zussen"', 'Stemmen in ''26', 500000, 'DWELLINGS', 'POINTS', 10, 'EQUAL_SHARES', true, 'SAVE', false, 0, 0, '2026-10-01', '2026-10-22', '2026-11-06', '2026-11-19', '2026-12-02', '2026-09-25 01:30:00.999999', '2026-09-26 01:30:00.999999', 'abc234', 'round: "een"', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', '2026-11-05 23:00:00.000001', false, 4);

insert into blockbudget_proposal (id, round_id, title, text, place, proposed_at, state, cents, responsibility, urgent, number, version) values
('0193a4c0-0000-7000-8000-000000000931', '0193a4c0-0000-7000-8000-000000000902', 'Lamp "in" de hal', 'Licht', '', '2026-10-02 09:00:00.000001', 'ACCEPTED', 65000, 2, false, 1, 2);

insert into blockbudget_voter (id, round_id, unit, paper_key, way, voted_by) values
('0193a4c0-0000-7000-8000-000000000941', '0193a4c0-0000-7000-8000-000000000902', '0193a4c0-0000-7000-8000-0000000009a1', null, 'ONLINE', '0193a4c0-0000-7000-8000-0000000009b1'),
('0193a4c0-0000-7000-8000-000000000942', '0193a4c0-0000-7000-8000-000000000902', '0193a4c0-0000-7000-8000-0000000009a2', 'aa23456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', null, null),
('0193a4c0-0000-7000-8000-000000000943', '0193a4c0-0000-7000-8000-000000000902', '0193a4c0-0000-7000-8000-0000000009a3', null, null, null);

insert into blockbudget_proxy (id, round_id, giver, holder, state, live_giver, slot, given_by, accepted_by, version) values
('0193a4c0-0000-7000-8000-000000000951', '0193a4c0-0000-7000-8000-000000000902', '0193a4c0-0000-7000-8000-000000000943', '0193a4c0-0000-7000-8000-000000000941', 'ACCEPTED', '0193a4c0-0000-7000-8000-000000000943', 2, '0193a4c0-0000-7000-8000-000000000001', null, 2),
('0193a4c0-0000-7000-8000-000000000952', '0193a4c0-0000-7000-8000-000000000902', '0193a4c0-0000-7000-8000-000000000942', '0193a4c0-0000-7000-8000-000000000941', 'DECLINED', null, null, '0193a4c0-0000-7000-8000-000000000002', null, 1);

insert into blockbudget_ballot (id, round_id, receipt, turn) values
('5f9a1b52-3a0e-4c66-9b5f-0d9f5f3b7a01', '0193a4c0-0000-7000-8000-000000000902', 'bb23456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', 1),
('c01d7f0e-92b4-4f0b-8a7d-2f1f0f6f5b02', '0193a4c0-0000-7000-8000-000000000902', 'bb23456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', 2);

insert into blockbudget_ballot_choice (ballot_id, proposal_id, points) values
('5f9a1b52-3a0e-4c66-9b5f-0d9f5f3b7a01', '0193a4c0-0000-7000-8000-000000000931', 3),
('c01d7f0e-92b4-4f0b-8a7d-2f1f0f6f5b02', '0193a4c0-0000-7000-8000-000000000931', 10);

insert into blockbudget_paper (id, round_id, code_key, entered_by, version) values
('0193a4c0-0000-7000-8000-000000000961', '0193a4c0-0000-7000-8000-000000000902', 'cc23456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', '0193a4c0-0000-7000-8000-000000000004', 0);

insert into blockbudget_paper_choice (paper_id, proposal_id, points) values
('0193a4c0-0000-7000-8000-000000000961', '0193a4c0-0000-7000-8000-000000000931', 7);

insert into blockbudget_void_form (paper_key, round_id) values
('dd23456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', '0193a4c0-0000-7000-8000-000000000902');

insert into blockbudget_notice (id, round_id, kind, detail, reason, made_by, made_at) values
('0193a4c0-0000-7000-8000-000000000971', '0193a4c0-0000-7000-8000-000000000902', 'MOVED', 'vote-until 2026-11-19 2026-11-26', 'Het ''papier'' was te laat; "sorry"', '0193a4c0-0000-7000-8000-000000000004', '2026-11-10 09:00:00.123456');

insert into blockbudget_result (round_id, file, fingerprint, units, ballots, online, desk, paper, proxy, unconfirmed, is_valid, counted_at) values
('0193a4c0-0000-7000-8000-000000000902', 'META\nkey;value\n', 'ee23456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', 3, 1, 1, 0, 0, 0, 2, true, '2026-11-20 00:00:01.000001');

insert into blockbudget_closing (round_id, account_id, said_at) values
('0193a4c0-0000-7000-8000-000000000902', '0193a4c0-0000-7000-8000-000000000004', '2026-11-20 09:00:00.000000');

insert into blockbudget_award (proposal_id, round_id, position, cents, reservation_id) values
('0193a4c0-0000-7000-8000-000000000931', '0193a4c0-0000-7000-8000-000000000902', 1, 65000, '0193a4c0-0000-7000-8000-000000000981');

insert into blockbudget_objection (id, round_id, proposal_id, made_by, text, made_at, state, answer, answered_by, answered_at, version) values
('0193a4c0-0000-7000-8000-000000000982', '0193a4c0-0000-7000-8000-000000000902', '0193a4c0-0000-7000-8000-000000000931', '0193a4c0-0000-7000-8000-000000000001', 'De lamp schijnt in m''n "slaapkamer"', '2026-11-21 09:00:00.000000', 'DISMISSED', 'We zetten er een kap op', '0193a4c0-0000-7000-8000-000000000004', '2026-11-22 09:00:00.000000', 1);

insert into blockbudget_setback (proposal_id, round_id, reason, decided_by, decided_at) values
('0193a4c0-0000-7000-8000-000000000931', '0193a4c0-0000-7000-8000-000000000902', 'De muur kan het niet dragen', '0193a4c0-0000-7000-8000-000000000004', '2026-11-23 09:00:00.000000');

insert into blockbudget_work (proposal_id, round_id, state, note, changed_at, version) values
('0193a4c0-0000-7000-8000-000000000931', '0193a4c0-0000-7000-8000-000000000902', 'DROPPED', null, '2026-11-23 09:00:00.000000', 2);

insert into blockbudget_quote (id, proposal_id, supplier, cents, attachment_id, chosen) values
('0193a4c0-0000-7000-8000-000000000983', '0193a4c0-0000-7000-8000-000000000931', 'Lampen & "Zn."', 60000, null, true);

insert into blockbudget_work_photo (proposal_id, attachment_id, position) values
('0193a4c0-0000-7000-8000-000000000931', '00000000-0000-0000-0000-00000000f001', 1);

insert into harry_list (id, landlord_id, number, note, drafted_at, published_at, published_by, valid_from, version) values
('0193a4c0-0000-7000-8000-000000000a01', '0193a4c0-0000-7000-8000-000000000051', 1, 'Zoals in "het ABC"', '2026-11-01 09:00:00.000001', '2026-11-02 09:00:00.999999', '0193a4c0-0000-7000-8000-000000000004', '2026-12-01', 1),
('0193a4c0-0000-7000-8000-000000000a02', '0193a4c0-0000-7000-8000-000000000051', 2, '', '2026-11-03 09:00:00.000000', null, null, null, 0);

insert into harry_item (list_id, code, name_dutch, name_english, words, rooms, category, duty, certificate, danger, emergency, cover, tip_dutch, tip_english, questions, to_check, version) values
('0193a4c0-0000-7000-8000-000000000a01', 'kraan-drupt', 'Kraan ''drupt''', 'Tap drips', 'kraanleertje, lekt', 'KITCHEN,BATHROOM', 'WATER', 'TENANT', null, null, false, 'SERVICE', 'Draai de kraan dicht.\n\nVervang het leertje.', '', '[{"dutch":"Komt er water uit de muur?","english":"","leadsTo":"leiding-lekt"}]', true, 2),
('0193a4c0-0000-7000-8000-000000000a01', 'leiding-lekt', 'Leiding lekt', '', '', 'KITCHEN', 'WATER', 'CERTIFIED', 'WATER', 'WATER', true, 'NONE', 'Draai de hoofdkraan dicht.', '', '[]', false, 0),
('0193a4c0-0000-7000-8000-000000000a02', 'verf-bladdert', 'Verf bladdert', 'Paint flakes', '', 'OUTSIDE', 'OUTSIDE', 'LANDLORD', null, null, false, 'NONE', 'Maak een foto.', 'Take a photo.', '[]', true, 0);

insert into harry_landlord (landlord_id, phone, emergency_phone, email, page, version) values
('0193a4c0-0000-7000-8000-000000000051', '+31334567890', null, 'melden@voorbeeld.example', 'https://voorbeeld.example/melden', 1);

insert into harry_tariff (id, landlord_id, cover, month_cents, inspection_percent, inspection_name, valid_from, valid_until, version) values
('0193a4c0-0000-7000-8000-000000000a11', '0193a4c0-0000-7000-8000-000000000051', 'SERVICE', 800, 50, 'PION', '2026-01-01', '2026-12-31', 1),
('0193a4c0-0000-7000-8000-000000000a12', '0193a4c0-0000-7000-8000-000000000051', 'DRAINS', 85, null, null, '2026-01-01', null, 0);

insert into harry_listing (id, account_id, shown_name, text, categories, moments, reach, ask, ask_cents, languages, tools, most_per_week, photo_id, state, away_from, away_until, doubts, blocked_reason, decided_by, listed_at, changed_at, words, version) values
('0193a4c0-0000-7000-8000-000000000a21', '0193a4c0-0000-7000-8000-000000000001', 'Anna "de klusser"', 'Ik hang lampen op.', 'ELECTRICITY,HANGING', '', 'NEIGHBOURHOOD', 'FIXED', 500, 'nl', 'Boor', 3, null, 'LISTED', '2026-12-20', '2027-01-03', '', null, null, '2026-11-05 09:00:00.000001', '2026-11-06 09:00:00.999999', 'lamp ophangen', 1);

insert into harry_skill (id, account_id, certificate, number, issuer, valid_until, seen_by, seen_at, withdrawn_at, version) values
('0193a4c0-0000-7000-8000-000000000a41', '0193a4c0-0000-7000-8000-000000000001', 'GAS', 'CO-"12"', 'Vakbekwaam ''Installateurs''', '2027-03-01', '0193a4c0-0000-7000-8000-000000000004', '2026-11-07 09:00:00.000001', null, 2),
('0193a4c0-0000-7000-8000-000000000a42', '0193a4c0-0000-7000-8000-000000000001', 'LOCKS', 'S 7', 'Slotenmakers', '2026-12-31', '0193a4c0-0000-7000-8000-000000000004', '2026-11-07 09:00:00.999999', '2026-11-08 09:00:00.000000', 1);

insert into harry_request (id, kind, asked_by, outside_name, outside_phone, shown_name, client, street, door, postcode, town, list_id, item_code, category, certificate, text, moments, ask, ask_cents, state, doubts, placed_at, opened_at, reached, reached_at, answered_at, helper_id, agreed_ask, agreed_cents, agreed_at, appointment, appointment_turn, ended_at, ended_by, end_reason, thanks, trouble_by, trouble_text, trouble_at, decision, decided_by, decided_at, version) values
('0193a4c0-0000-7000-8000-000000000a71', 'NEIGHBOUR', '0193a4c0-0000-7000-8000-000000000002', null, null, 'Bert', 'HOME', 'Dorpsstraat', '1 "achter"', '3812 AB', 'Amersfoort', null, null, 'WATER', null, 'De kraan drupt.', ',WEEKEND,', 'FAVOUR', null, 'DONE', '', '2026-11-09 09:00:00.000001', '2026-11-09 09:00:00.000001', 'FIRST', '2026-11-09 09:00:00.000001', null, '0193a4c0-0000-7000-8000-000000000001', 'FAVOUR', null, '2026-11-09 10:00:00.000000', null, 0, '2026-11-10 09:00:00.999999', null, null, 'Dank!', null, null, null, null, null, null, 3);

insert into harry_request (id, kind, asked_by, outside_name, outside_phone, shown_name, client, street, door, postcode, town, list_id, item_code, category, certificate, text, moments, ask, ask_cents, wanted_id, state, doubts, placed_at, opened_at, reached, reached_at, answered_at, helper_id, agreed_ask, agreed_cents, agreed_at, appointment, appointment_turn, ended_at, ended_by, end_reason, thanks, trouble_by, trouble_text, trouble_at, decision, decided_by, decided_at, version) values
('0193a4c0-0000-7000-8000-000000000a72', 'NEIGHBOUR', '0193a4c0-0000-7000-8000-000000000002', null, null, 'Bert', 'HOME', 'Dorpsstraat', '1 "achter"', '3812AB', 'Amersfoort', '0193a4c0-0000-7000-8000-000000000a01', 'kraan-drupt', 'WATER', null, 'De kraan "in de keuken" drupt.\n\nHet is een mengkraan.', ',WEEKEND,WEEKDAY_EVENING,', 'FIXED', 1250, '0193a4c0-0000-7000-8000-000000000001', 'OPEN', '', '2026-11-12 09:00:00.000001', '2026-11-12 09:00:00.000001', 'WIDER', '2026-11-14 09:00:00.999999', '2026-11-15 09:00:00.000000', null, null, null, null, null, 0, null, null, null, '', null, null, null, null, null, null, 4),
('0193a4c0-0000-7000-8000-000000000a73', 'TEAM', null, 'Basisschool ''De Wonderboom''', '+31331234567', 'Basisschool ''De Wonderboom''', 'SCHOOL', 'Dorpsstraat', '8', '3812AB', 'Amersfoort', '0193a4c0-0000-7000-8000-000000000a01', 'leiding-lekt', 'WATER', 'WATER', 'De leiding in de hal lekt.', ',WEEKDAY_MORNING,', 'NOTHING', null, null, 'AGREED', '', '2026-11-13 09:00:00.000000', '2026-11-13 09:00:00.000000', 'OFFICE', '2026-11-13 09:00:00.000000', '2026-11-13 12:00:00.000000', '0193a4c0-0000-7000-8000-000000000001', 'HOURLY', 4500, '2026-11-13 12:00:00.000000', '2026-12-04 09:30:00.000000', 2, null, null, null, '', '0193a4c0-0000-7000-8000-000000000001', 'Er was "niemand".', '2026-11-14 12:00:00.999999', 'U spreekt samen een nieuwe dag af.', '0193a4c0-0000-7000-8000-000000000004', '2026-11-15 12:00:00.000000', 6),
('0193a4c0-0000-7000-8000-000000000a74', 'NEIGHBOUR', '0193a4c0-0000-7000-8000-000000000002', null, null, 'Bert', 'OTHER', 'Dorpsstraat', '1', '3812AB', 'Amersfoort', null, null, 'GARDEN', null, 'De heg van de klootzak hiernaast.', ',WEEKEND,', 'FAVOUR', null, null, 'CANCELLED', ',ABUSE,', '2026-11-16 09:00:00.000000', null, 'NOBODY', null, null, null, null, null, null, null, 0, '2026-11-17 09:00:00.000001', '0193a4c0-0000-7000-8000-000000000004', 'Zegt u het anders?', '', null, null, null, null, null, null, 1);

insert into harry_request_photo (request_id, attachment_id, position) values
('0193a4c0-0000-7000-8000-000000000a72', '00000000-0000-0000-0000-00000000f002', 1);

insert into harry_invitation (request_id, account_id, round, place, picked, invited_at, declined_at) values
('0193a4c0-0000-7000-8000-000000000a72', '0193a4c0-0000-7000-8000-000000000001', 1, 1, true, '2026-11-12 09:00:00.000001', null),
('0193a4c0-0000-7000-8000-000000000a72', '0193a4c0-0000-7000-8000-000000000004', 2, 1, false, '2026-11-14 09:00:00.999999', '2026-11-14 10:00:00.000001');

insert into harry_offer (request_id, account_id, ask, ask_cents, offered_at) values
('0193a4c0-0000-7000-8000-000000000a72', '0193a4c0-0000-7000-8000-000000000001', 'FIXED', 1500, '2026-11-15 09:00:00.000000');

insert into harry_message (id, request_id, account_id, by_asker, text, doubts, sent_at) values
(1, '0193a4c0-0000-7000-8000-000000000a72', '0193a4c0-0000-7000-8000-000000000001', false, 'Is het een "mengkraan"?\nIk kom zaterdag.', '', '2026-11-15 09:00:00.000001'),
(2, '0193a4c0-0000-7000-8000-000000000a72', '0193a4c0-0000-7000-8000-000000000001', true, 'Wat een klootzak.', ',ABUSE,', '2026-11-15 10:00:00.999999');

insert into harry_review (id, request_id, by_asker, author_id, about_id, competent, friendly, reliable, words, doubts, written_at, answer, answered_at, answer_doubts, answer_hidden, report, reported_at, hidden_reason, decided_by, decided_at, version) values
('0193a4c0-0000-7000-8000-000000000a81', '0193a4c0-0000-7000-8000-000000000a71', true, '0193a4c0-0000-7000-8000-000000000002', '0193a4c0-0000-7000-8000-000000000001', 4, 5, 3, 'Fijn "geholpen".', '', '2026-11-10 10:00:00.000001', 'Graag ''gedaan''.', '2026-11-11 10:00:00.999999', '', null, 'Dit klopt niet.', '2026-11-11 11:00:00.000000', null, '0193a4c0-0000-7000-8000-000000000004', '2026-11-12 10:00:00.000000', 3),
('0193a4c0-0000-7000-8000-000000000a82', '0193a4c0-0000-7000-8000-000000000a71', false, '0193a4c0-0000-7000-8000-000000000001', '0193a4c0-0000-7000-8000-000000000002', 1, 2, 5, '', ',ABUSE,', '2026-11-10 11:00:00.000000', null, null, '', null, null, null, 'Kwetsend', '0193a4c0-0000-7000-8000-000000000004', '2026-11-12 11:00:00.000000', 1);

insert into green_map (id, photo_id, changed_at) values
(1, '00000000-0000-0000-0000-00000000f003', '2026-11-01 09:00:00.000001');

insert into green_plot (id, name, kind, state, map_x, map_y, place, owner, about, partner, agreement, forbidden, changed_at, version) values
('0193a4c0-0000-7000-8000-000000000b01', 'De "Geveltuin"', 'MAKE', 'ACTIVE', 12.5, 100.0, 'Bomenstraat, naast nummer 9', 'Gemeente Amersfoort', 'Nu nog tegels.\n\nStraks bloemen.', 'Eemfors', 'Wij snoeien, de gemeente haalt op.', 'Niet spuiten', '2026-11-01 09:00:00.999999', 2),
('0193a4c0-0000-7000-8000-000000000b02', '''t Pleintje', 'KEEP', 'ENDED', 0.0, 50.1, 'Dorpsstraat', 'Portaal', '', '', '', '', '2026-11-02 09:00:00.000000', 0);

insert into green_plot_neighbour (plot_id, account_id, shown_name, joined_at) values
('0193a4c0-0000-7000-8000-000000000b01', '0193a4c0-0000-7000-8000-000000000001', 'Ria de "W".', '2026-11-03 09:00:00.000001');

insert into green_plot_photo (attachment_id, plot_id, moment, caption, taken_on, shift_id) values
('00000000-0000-0000-0000-00000000f004', '0193a4c0-0000-7000-8000-000000000b01', 'BEFORE', 'Alleen "tegels"', '2026-03-29', null);

insert into green_wish (id, plot_id, account_id, shown_name, text, wished_at, answer, answered_at) values
('0193a4c0-0000-7000-8000-000000000b11', '0193a4c0-0000-7000-8000-000000000b01', '0193a4c0-0000-7000-8000-000000000001', 'Ria de W.', 'Een bankje.\nIn de "zon".', '2026-11-04 09:00:00.000001', 'Dat komt in de lente.', '2026-11-05 09:00:00.999999'),
('0193a4c0-0000-7000-8000-000000000b12', '0193a4c0-0000-7000-8000-000000000b01', '0193a4c0-0000-7000-8000-000000000002', 'Mehmet Y.', 'Vlinders', '2026-11-04 10:00:00.000000', '', null);

insert into green_series (id, rhythm, first_day, last_day, skip_holidays, planned_at) values
('0193a4c0-0000-7000-8000-000000000b21', 'EVERY_OTHER_WEEK', '2027-04-03', '2027-10-30', true, '2026-11-06 09:00:00.000001');

insert into green_shift (id, series_id, plot_id, task, about, place, starts_at, ends_at, leader_id, least, most, kept, kept_for, kept_until, taken, heaviness, children, wheelchair, adults_only, coffee, bring, tools, reward, reward_cents, reward_floreyn, reward_agreed, off_cause, off_reason, off_counts, off_at, turn, version) values
('0193a4c0-0000-7000-8000-000000000b31', '0193a4c0-0000-7000-8000-000000000b21', '0193a4c0-0000-7000-8000-000000000b01', 'Heg "snoeien"', 'Langs de stoep.\n\nMet de hand.', 'Bij de bank', '2027-04-03 08:00:00.000000', '2027-04-03 10:00:00.000000', '0193a4c0-0000-7000-8000-000000000001', 2, 5, 2, 'Eemfors', '2027-03-28', 3, 'HEAVY', false, false, true, true, 'Handschoenen', 'Snoeischaar', 'PAID', 1250, null, 'Met ''Portaal''', null, null, null, null, 1, 4),
('0193a4c0-0000-7000-8000-000000000b32', '0193a4c0-0000-7000-8000-000000000b21', '0193a4c0-0000-7000-8000-000000000b01', 'Heg "snoeien"', '', 'Bij de bank', '2027-04-17 08:00:00.000000', '2027-04-17 10:00:00.000000', null, 1, 500, 0, '', null, 0, 'LIGHT', true, true, false, false, '', '', 'FLOREYN', null, 25, '', 'STORM', 'Windkracht "9"', true, '2026-11-20 09:00:00.999999', 2, 2),
('0193a4c0-0000-7000-8000-000000000b33', null, '0193a4c0-0000-7000-8000-000000000b02', 'Blad harken', '', 'Pleintje', '2026-10-25 00:30:00.000000', '2026-10-25 01:30:00.000000', null, 1, 1, 0, '', null, 1, 'MIDDLING', false, false, false, false, '', '', 'NONE', null, null, '', null, null, null, null, 0, 1);

insert into green_volunteer (account_id, days, heaviness, children, wheelchair, said_at, ask_me) values
('0193a4c0-0000-7000-8000-000000000001', ',SATURDAY,WEEKDAY_EVENING,', 'MIDDLING', true, false, '2026-11-09 09:00:00.000001', true),
('0193a4c0-0000-7000-8000-000000000002', '', 'HEAVY', false, false, null, false);

insert into green_sign_up (id, shift_id, account_id, guest_id, places, state, queue, overlaps, offered_for, offered_until, invited_by, left_at, left_reason, signed_up_at, version) values
('0193a4c0-0000-7000-8000-000000000b41', '0193a4c0-0000-7000-8000-000000000b31', '0193a4c0-0000-7000-8000-000000000001', null, 2, 'ON', 0, true, null, null, null, null, '', '2026-11-10 09:00:00.000001', 1),
('0193a4c0-0000-7000-8000-000000000b42', '0193a4c0-0000-7000-8000-000000000b31', '0193a4c0-0000-7000-8000-000000000002', null, 1, 'OFFERED', 0, false, 'NEIGHBOUR', '2026-11-25 09:00:00.999999', '0193a4c0-0000-7000-8000-000000000001', null, '', '2026-11-11 09:00:00.000000', 0),
('0193a4c0-0000-7000-8000-000000000b43', '0193a4c0-0000-7000-8000-000000000b31', '0193a4c0-0000-7000-8000-000000000004', null, 1, 'RESERVE', 3, false, null, null, null, null, '', '2026-11-12 09:00:00.000000', 0),
('0193a4c0-0000-7000-8000-000000000b44', '0193a4c0-0000-7000-8000-000000000b31', null, '0193a4c0-0000-7000-8000-000000000b51', 1, 'LEFT', 0, false, null, null, null, '2026-11-14 09:00:00.000000', 'Ik ben "ziek"', '2026-11-13 09:00:00.000000', 1),
('0193a4c0-0000-7000-8000-000000000b45', '0193a4c0-0000-7000-8000-000000000b33', '0193a4c0-0000-7000-8000-000000000002', null, 1, 'ON', 0, false, null, null, null, null, '', '2026-10-20 09:00:00.000000', 0);

insert into green_calendar (account_id, secret_hash, made_at) values
('0193a4c0-0000-7000-8000-000000000001', x'9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08', '2026-11-20 09:00:00.000001');

insert into green_asked (shift_id, account_id, asked_at) values
('0193a4c0-0000-7000-8000-000000000b31', '0193a4c0-0000-7000-8000-000000000002', '2026-11-21 08:15:00.000001');

insert into green_tool (id, name, pieces, broken, place, state, owner, partner, adults_only, lent, changed_at, version) values
('0193a4c0-0000-7000-8000-000000000b61', 'Schoffel "klein"', 12, 1, 'In de ''schuur''', 'GOOD', 'OWN', '', false, true, '2026-11-01 09:00:00.000001', 3),
('0193a4c0-0000-7000-8000-000000000b62', 'Hoogwerker', 1, 0, 'Op de werf', 'GONE', 'CAPITAL', 'Gemeente', true, false, '2026-11-02 09:00:00.999999', 0);

insert into green_tool_reservation (tool_id, shift_id, pieces, reserved_at) values
('0193a4c0-0000-7000-8000-000000000b61', '0193a4c0-0000-7000-8000-000000000b31', 500, '2026-11-03 09:00:00.000001');

insert into green_tool_loan (id, tool_id, account_id, shown_name, pieces, from_day, until_day, asked_at, taken_at, back_at, reminded_at) values
('0193a4c0-0000-7000-8000-000000000b71', '0193a4c0-0000-7000-8000-000000000b61', '0193a4c0-0000-7000-8000-000000000001', 'Ria de "W".', 2, '2026-03-29', '2026-04-02', '2026-03-28 09:00:00.000001', '2026-03-29 09:00:00.000000', '2026-04-04 09:00:00.999999', '2026-04-03 07:15:00.000000'),
('0193a4c0-0000-7000-8000-000000000b72', '0193a4c0-0000-7000-8000-000000000b61', null, '', 1, '2027-04-03', '2027-04-03', '2026-11-20 09:00:00.000000', null, null, null);

insert into green_tool_report (id, tool_id, account_id, shown_name, pieces, text, photo_id, reported_at, mended_at) values
('0193a4c0-0000-7000-8000-000000000b81', '0193a4c0-0000-7000-8000-000000000b61', '0193a4c0-0000-7000-8000-000000000002', 'Mehmet Y.', 1, 'De steel is "los".\nPas op.', '00000000-0000-0000-0000-00000000f004', '2026-11-05 09:00:00.000001', null),
('0193a4c0-0000-7000-8000-000000000b82', '0193a4c0-0000-7000-8000-000000000b61', null, '', 0, '', null, '2026-11-04 09:00:00.000000', '2026-11-06 09:00:00.999999');

insert into green_tool_request (id, tool_id, shift_id, said_for, from_day, until_day, partner, state, note, asked_at, said_at) values
('0193a4c0-0000-7000-8000-000000000b91', '0193a4c0-0000-7000-8000-000000000b62', '0193a4c0-0000-7000-8000-000000000b31', '2027-04-03 08:00:00.000000', null, null, 'Gemeente', 'PROMISED', 'Met "bestuurder"', '2026-11-07 09:00:00.000001', '2026-11-08 09:00:00.999999'),
('0193a4c0-0000-7000-8000-000000000b92', '0193a4c0-0000-7000-8000-000000000b62', null, null, '2027-04-03', '2027-04-05', 'Eemfors', 'ASKED', '', '2026-11-07 09:00:00.000000', null);

insert into green_guest (id, shift_id, name, phone, secret_hash, signed_up_at, forget_on) values
('0193a4c0-0000-7000-8000-000000000b51', '0193a4c0-0000-7000-8000-000000000b31', 'Piet "de Gast"', '+31612345678', x'60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752', '2026-11-13 09:00:00.000001', '2027-12-31');

insert into green_attendance (id, shift_id, sign_up_id, account_id, guest_name, came, presence, people, minutes, said_at, received_at, said_by, asked_at, wanted_at, talked_at) values
('0193a4c0-0000-7000-8000-000000000ba1', '0193a4c0-0000-7000-8000-000000000b33', '0193a4c0-0000-7000-8000-000000000b45', '0193a4c0-0000-7000-8000-000000000002', '', true, 'CAME', 2, 75, '2026-10-25 01:30:00.000001', '2026-10-25 02:00:00.000001', '0193a4c0-0000-7000-8000-000000000001', null, null, null),
('0193a4c0-0000-7000-8000-000000000ba2', '0193a4c0-0000-7000-8000-000000000b33', null, null, 'Sjaan "van hiernaast"', true, 'CAME', 1, 60, '2026-10-25 01:31:00.999999', '2026-10-25 02:00:00.000001', '0193a4c0-0000-7000-8000-000000000001', null, null, null),
('0193a4c0-0000-7000-8000-000000000ba3', '0193a4c0-0000-7000-8000-000000000b33', null, '0193a4c0-0000-7000-8000-000000000004', '', false, 'MISSED', 1, 0, '2026-10-25 01:32:00.000000', '2026-10-25 02:00:00.000001', '0193a4c0-0000-7000-8000-000000000001', '2026-10-26 09:00:00.000001', '2026-10-26 09:00:00.000001', '2026-10-27 09:00:00.999999');

insert into green_shift_report (shift_id, done, left_over, reported_at) values
('0193a4c0-0000-7000-8000-000000000b33', 'Het blad is weg.\n\nDe "hoek" ook.', 'Nog twee zakken', '2026-10-25 01:45:00.000001');

insert into green_placement_year (year, school, work, decided_at) values
(2026, true, false, '2026-01-05 09:00:00.000001');

insert into green_placement (id, pupil_id, pupil_name, kind, organisation, programme, from_day, until_day, hours, mentor_id, mentor_name, made_at, signed_at, signed_minutes, ended_at, version) values
('0193a4c0-0000-7000-8000-000000000bb1', '0193a4c0-0000-7000-8000-000000000002', 'Mehmet "M." Yilmaz', 'SCHOOL', 'ROC ''Midden''', 'Groen "niveau 2"', '2026-03-29', '2026-10-25', 40, '0193a4c0-0000-7000-8000-000000000001', 'Ria de "Wit"', '2026-03-01 09:00:00.000001', '2026-10-26 09:00:00.999999', 2415, null, 3),
('0193a4c0-0000-7000-8000-000000000bb2', '0193a4c0-0000-7000-8000-000000000004', 'Els', 'WORK', 'Gemeente', '', '2026-11-01', '2027-11-01', null, null, '', '2026-10-01 09:00:00.000000', null, null, '2026-11-20 09:00:00.000000', 1);

insert into green_goal (placement_id, position, text, standing, remark, own_words) values
('0193a4c0-0000-7000-8000-000000000bb1', 0, 'Veilig met de "snoeischaar" werken', 'REACHED', 'Heel goed.', 'Eerst eng,\nnu niet meer'),
('0193a4c0-0000-7000-8000-000000000bb1', 1, 'Planten herkennen', 'NOT_YET', '', ''),
('0193a4c0-0000-7000-8000-000000000bb2', 0, 'Op tijd komen', 'OPEN', '', '');

insert into green_certificate (number, account_id, placement_id, name, from_day, until_day, so_far, minutes, shifts, paid_shifts, goals, goals_reached, signed_on, fingerprint, made_at, withdrawn_at) values
('0123456789ABCDEF', '0193a4c0-0000-7000-8000-000000000002', '0193a4c0-0000-7000-8000-000000000bb1', 'Mehmet "M." Yilmaz', '2026-03-29', '2026-10-25', false, 2415, 20, 1, 2, 1, '2026-10-26', '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08', '2026-10-27 09:00:00.000001', null),
('ZYXWVTSRQPNMKJHG', null, null, '', '2026-01-01', '2026-11-20', true, 0, 0, 0, null, null, null, '60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752', '2026-11-20 09:00:00.000000', '2026-11-21 09:00:00.999999');

insert into parade_series (id, name, version) values
('0193a4c0-0000-7000-8000-000000000c01', 'Zomerparade "op straat"', 2),
('0193a4c0-0000-7000-8000-000000000c02', 'Kerstmarkt', 0);

insert into parade_series_alias (series_id, alias) values
('0193a4c0-0000-7000-8000-000000000c01', 'Zomer''braderie'),
('0193a4c0-0000-7000-8000-000000000c01', 'SK Zomerparade');

insert into parade_edition (id, series_id, code, name, street, about, status, status_reason, approval, early_until, change_until, kept_percent, kept_until, payment_days, offer_hours, most_alike, vat_percent, iban, account_holder, terms, food_rules, fire_rules, heat_plan, storm_plan, uncertain_percent, cancelled_percent, opened_at, version) values
('0193a4c0-0000-7000-8000-000000000c11', '0193a4c0-0000-7000-8000-000000000c01', 'ZP2027', 'Zomerparade 2027', 'Noordewierweg', 'Een "dag"\n\nvan ons', 'UNCERTAIN', 'Het kan ''stormen''.', true, '2027-03-28', '2027-06-19', 30, '2027-04-30', 14, 48, 3, 21, 'NL20INGB0001234567', 'Winkeliers "SK"', 'U ruimt zelf op.', 'Koel bewaren.', 'Een blusdeken.', '<niet> hittebestendig', 'Alles wat kan waaien gaat weg.', 80, 100, '2027-01-10 09:00:00.000001', 4),
('0193a4c0-0000-7000-8000-000000000c12', '0193a4c0-0000-7000-8000-000000000c02', 'KM1', 'Kerstmarkt', '', '', 'IDEA', '', false, null, null, 0, null, 90, 336, null, 0, '', '', '', '', '', '', '', 0, 0, null, 0);

insert into parade_day (edition_id, day, opens_at, closes_at, set_up_at) values
('0193a4c0-0000-7000-8000-000000000c11', '2027-07-03', '10:00:00', '17:00:00', '07:00:00'),
('0193a4c0-0000-7000-8000-000000000c11', '2027-07-04', '11:30:00', '16:00:00', '11:30:00');

insert into parade_refund_step (edition_id, days_before, percent) values
('0193a4c0-0000-7000-8000-000000000c11', 30, 100),
('0193a4c0-0000-7000-8000-000000000c11', 0, 25);

insert into parade_desk (edition_id, last_booking, last_invoice, last_in_line) values
('0193a4c0-0000-7000-8000-000000000c11', 12, 14, 3),
('0193a4c0-0000-7000-8000-000000000c12', 0, 0, 0);

insert into parade_price (edition_id, category, kind, unit, price_cents, early_cents, deposit_cents) values
('0193a4c0-0000-7000-8000-000000000c11', 'FOOD', 'OUTSIDER', 'METRE', 2500, 2000, 5000),
('0193a4c0-0000-7000-8000-000000000c11', 'RUG', 'CHILD', 'PITCH', 0, null, 0);

insert into parade_category_limit (edition_id, category, most) values
('0193a4c0-0000-7000-8000-000000000c11', 'FOOD', 8);

insert into parade_add_on (id, edition_id, kind, name, price_cents, watts, stock, taken, position) values
('0193a4c0-0000-7000-8000-000000000c21', '0193a4c0-0000-7000-8000-000000000c11', 'POWER_230', 'Stroom "230 V"', 1500, 3600, 20, 3, 1),
('0193a4c0-0000-7000-8000-000000000c22', '0193a4c0-0000-7000-8000-000000000c11', 'TABLE', 'Tafel', 0, 0, 0, 0, 2);

insert into parade_plan (edition_id, picture_id, width_cm, version) values
('0193a4c0-0000-7000-8000-000000000c11', null, 23450, 3),
('0193a4c0-0000-7000-8000-000000000c12', null, 1000, 0);

insert into parade_pitch (id, edition_id, number, x, y, width, height, length_cm, zone, power, water, shade, wheelchair, corner, blocked, version) values
('0193a4c0-0000-7000-8000-000000000c31', '0193a4c0-0000-7000-8000-000000000c11', '1', 0, 0, 10000, 10000, 50, null, 'NONE', false, false, false, false, 'Een "boom"', 0),
('0193a4c0-0000-7000-8000-000000000c32', '0193a4c0-0000-7000-8000-000000000c11', 'A''12', 125, 9950, 25, 50, 1450, 'FOOD', 'P400', true, true, true, true, null, 7);

insert into parade_booking (id, edition_id, number, account_id, state, category, kind, name, sells, sector, photo_id, kvk, phone, food_at, fire_at, wishes, agreed_at, held_until, extended, holding, moved_at, back_at, begun_at, ended_at, reason, version) values
('0193a4c0-0000-7000-8000-000000000c41', '0193a4c0-0000-7000-8000-000000000c11', 12, '0193a4c0-0000-7000-8000-000000000001', 'BOOKED', 'FOOD', 'ASSOCIATION', 'Kaas van "Jansen"', 'Oude kaas;\n''jong'' ook', 'kaas', null, '12345678', '+31612345678', '2027-03-28 01:59:59.999999', '2027-03-28 01:59:59.999999', 'Naast de "bakker"', '2027-03-28 01:59:59.999999', null, true, null, '2027-04-01 08:00:00.000001', '2027-04-02 08:00:00.000001', '2027-03-28 01:50:00.000000', null, 'Kan het ''later''?', 6),
('0193a4c0-0000-7000-8000-000000000c42', '0193a4c0-0000-7000-8000-000000000c11', null, '0193a4c0-0000-7000-8000-000000000002', 'HELD', 'RUG', null, '', '', '', null, null, '', null, null, '', null, '2027-10-31 00:30:00.000000', false, 1, null, null, '2027-10-31 00:20:00.000000', null, '', 0),
('0193a4c0-0000-7000-8000-000000000c43', '0193a4c0-0000-7000-8000-000000000c11', null, '0193a4c0-0000-7000-8000-000000000002', 'LAPSED', 'OTHER', null, '', '', '', null, null, '', null, null, '', null, null, false, null, null, null, '2027-03-01 09:00:00.000000', '2027-03-01 09:10:00.000000', '', 1);

insert into parade_occupation (booking_id, pitch_id, day, live, held_until, freed_at, moved_at) values
('0193a4c0-0000-7000-8000-000000000c41', '0193a4c0-0000-7000-8000-000000000c32', '2027-07-03', 1, null, null, '2027-04-01 08:00:00.000001'),
('0193a4c0-0000-7000-8000-000000000c41', '0193a4c0-0000-7000-8000-000000000c31', '2027-07-03', null, null, '2027-04-01 08:00:00.000001', '2027-04-01 08:00:00.000001'),
('0193a4c0-0000-7000-8000-000000000c42', '0193a4c0-0000-7000-8000-000000000c32', '2027-07-04', 1, '2027-10-31 00:30:00.000000', null, null),
('0193a4c0-0000-7000-8000-000000000c43', '0193a4c0-0000-7000-8000-000000000c32', '2027-07-03', null, '2027-03-01 09:10:00.000000', '2027-03-01 09:10:00.000000', null);

insert into parade_waiting (id, edition_id, account_id, category, pitches, least_cm, line, state, live, booking_id, out_of_turn, put_by, joined_at, ended_at, version) values
('0193a4c0-0000-7000-8000-000000000c51', '0193a4c0-0000-7000-8000-000000000c11', '0193a4c0-0000-7000-8000-000000000002', 'RUG', 1, 0, 2, 'OFFERED', 1, '0193a4c0-0000-7000-8000-000000000c42', 'Het "kleedje" hoort ernaast.', '0193a4c0-0000-7000-8000-000000000001', '2027-03-28 02:00:00.000000', null, 3),
('0193a4c0-0000-7000-8000-000000000c52', '0193a4c0-0000-7000-8000-000000000c11', '0193a4c0-0000-7000-8000-000000000001', 'FOOD', 10, 5000, 3, 'LEFT', null, null, null, null, '2027-03-28 01:00:00.000000', '2027-10-31 01:59:59.999999', 1);

insert into parade_waiting_day (waiting_id, day) values
('0193a4c0-0000-7000-8000-000000000c51', '2027-07-04'),
('0193a4c0-0000-7000-8000-000000000c52', '2027-07-03'),
('0193a4c0-0000-7000-8000-000000000c52', '2027-07-04');

insert into parade_booking_add_on (booking_id, add_on_id, quantity) values
('0193a4c0-0000-7000-8000-000000000c41', '0193a4c0-0000-7000-8000-000000000c21', 3);

insert into parade_activity (id, edition_id, kind, title, about, stage, day, starts_at, ends_at, pitch_id, x, y, version)
select '0193a4c0-0000-7000-8000-000000000f01', id, 'MUSIC', 'Shantykoor "De Zee"', 'Meezingen mag;\n''t is gratis', 'Hoofdpodium', '2027-03-28', '10:00', '23:59:59', null, null, null, 0
from parade_edition order by code limit 1;

insert into parade_activity (id, edition_id, kind, title, about, stage, day, starts_at, ends_at, pitch_id, x, y, version)
select '0193a4c0-0000-7000-8000-000000000f02', id, 'PLAY', 'Sjoelen', '', '', '2027-10-31', '02:00', '03:00', null, 0, 10000, 7
from parade_edition order by code limit 1;

insert into parade_agreed_line (id, booking_id, position, kind, pitch_id, add_on_id, label, quantity, each_cents, total_cents, agreed_at, ended_at)
select '0193a4c0-0000-7000-8000-000000000c71', id, 101, 'DEPOSIT', null, null, 'Borg "plek 1"', 1, 2500, 2500, '2027-03-28 01:59:59.999999', '2027-07-05 09:00:00.000000'
from parade_booking order by id limit 1;

insert into parade_invoice (id, edition_id, booking_id, number, kind, made_on, due_on, name, reason, vat_percent, total_cents, made_at)
select '0193a4c0-0000-7000-8000-000000000c72', b.edition_id, b.id, 13, 'INVOICE', '2027-03-28', '2027-04-11', 'Mehmet "M." Yılmaz', '', 21, 2500, '2027-03-28 02:00:00.000000'
from parade_agreed_line l join parade_booking b on b.id = l.booking_id where l.id = '0193a4c0-0000-7000-8000-000000000c71';

insert into parade_invoice (id, edition_id, booking_id, number, kind, made_on, due_on, name, reason, vat_percent, total_cents, made_at)
select '0193a4c0-0000-7000-8000-000000000c73', b.edition_id, b.id, 14, 'CREDIT', '2027-07-05', null, '', 'DEPOSIT', 0, -2500, '2027-07-05 09:00:00.000000'
from parade_agreed_line l join parade_booking b on b.id = l.booking_id where l.id = '0193a4c0-0000-7000-8000-000000000c71';

insert into parade_invoice_line (invoice_id, position, agreed_line_id, credits, label, quantity, percent, total_cents)
select i.id, 1, '0193a4c0-0000-7000-8000-000000000c71', i.kind = 'CREDIT', 'Borg "plek 1"', 1, 100, i.total_cents
from parade_invoice i where i.id in ('0193a4c0-0000-7000-8000-000000000c72', '0193a4c0-0000-7000-8000-000000000c73');

insert into parade_reminder (invoice_id, turn, sent_at)
select id, 1, '2027-04-12 06:15:00.000001' from parade_invoice where id = '0193a4c0-0000-7000-8000-000000000c72';

insert into parade_payment (id, booking_id, kind, cents, paid_on, entry_key, undoes_id, note, made_by, made_at)
select '0193a4c0-0000-7000-8000-000000000c74', booking_id, 'PAYMENT', 2500, '2027-04-13', 'c0ffee:1', null, 'bij de ''balie''', '0193a4c0-0000-7000-8000-000000000002', '2027-04-13 10:00:00.000000'
from parade_invoice where id = '0193a4c0-0000-7000-8000-000000000c72';

insert into parade_payment (id, booking_id, kind, cents, paid_on, entry_key, undoes_id, note, made_by, made_at)
select '0193a4c0-0000-7000-8000-000000000c75', booking_id, 'PAYMENT', -2500, '2027-04-14', null, id, '', '0193a4c0-0000-7000-8000-000000000002', '2027-04-14 10:00:00.000000'
from parade_payment where id = '0193a4c0-0000-7000-8000-000000000c74';

insert into parade_bank_line (entry_key, edition_id, booked_on, cents, name, account, remittance, state, booking_id, read_at)
select 'c0ffee', i.edition_id, '2027-04-13', 2500, 'M. Yılmaz', 'NL20INGB0001234567', 'ZP2027-0013; "borg"', 'OPEN', i.booking_id, '2027-04-14 09:00:00.000000'
from parade_invoice i where i.id = '0193a4c0-0000-7000-8000-000000000c72';

insert into parade_check_in (booking_id, day, said_at, came, said_by) values
('0193a4c0-0000-7000-8000-000000000c41', '2027-07-03', '2027-07-03 07:59:59.999999', false, '0193a4c0-0000-7000-8000-000000000002'),
('0193a4c0-0000-7000-8000-000000000c41', '2027-07-03', '2027-07-03 08:00:00.000000', true, '0193a4c0-0000-7000-8000-000000000002');

insert into parade_evaluation (booking_id, mark, turnover, again, went_well, better, said_at) values
('0193a4c0-0000-7000-8000-000000000c41', 'EXCELLENT', 'BETTER', 'PERHAPS', 'De "muziek";\n\n''s avonds ook', '', '2027-10-31 00:30:00.000001');

insert into rad_evening (id, name, place, begins_at, question, coins, most_on_card, audience, home_until, code, screen, budget_cents, notes, ended_at, version) values
('0193a4c0-0000-7000-8000-000000000e01', 'Rad van "Floreyn"', 'In ''t buurthuis', '2026-10-24 17:30:00.000001', 'Wat wilt u?', 10, 5, 'ANYONE', null, null, '5b1c2a4e-7d0f-4c3a-9e21-0f6b8d4a7c01', 2500000, 'Het was "vol".\nEn warm.', '2026-10-25 01:30:00.999999', 4),
('0193a4c0-0000-7000-8000-000000000e02', 'Rad voor leden', '', '2027-03-28 00:59:59.999999', '', 100, null, 'MEMBERS', '2027-03-27 23:00:00.000000', 'K7P4TX', 'c4a9e7d2-1f3b-4e68-8b50-92d7c6e1a302', null, '', null, 0);

insert into rad_card (id, evening_id, number, title, line, theme, cost_cents, picture_id, version) values
('0193a4c0-0000-7000-8000-000000000e11', '0193a4c0-0000-7000-8000-000000000e01', 1, 'Klusservice "om de hoek"', 'Iemand die ''s avonds komt', 'HOUSING', 150000, '00000000-0000-0000-0000-00000000f004', 2),
('0193a4c0-0000-7000-8000-000000000e12', '0193a4c0-0000-7000-8000-000000000e01', 3, 'Fietsenmaker', '', 'OTHER', null, null, 0);

insert into rad_card_words (id, evening_id, title, line, cost_cents) values
('0193a4c0-0000-7000-8000-000000000e81', '0193a4c0-0000-7000-8000-000000000e01', 'Klusservise "om de hoek"', 'Iemand die ''s avonds komt', null),
('0193a4c0-0000-7000-8000-000000000e82', '0193a4c0-0000-7000-8000-000000000e01', 'Klusservice "om de hoek"', '', 150000);

insert into rad_run (id, evening_id, number, practice, state, board, live, opened_at, closed_at, version) values
('0193a4c0-0000-7000-8000-000000000e21', '0193a4c0-0000-7000-8000-000000000e01', 1, true, 'CLOSED', 'HIDDEN', null, '2026-10-24 17:00:00.000001', '2026-10-24 17:30:00.000000', 1),
('0193a4c0-0000-7000-8000-000000000e22', '0193a4c0-0000-7000-8000-000000000e01', 2, false, 'CLOSED', 'THEME', 1, '2026-10-24 17:30:00.000000', '2026-10-25 01:30:00.999999', 3);

insert into rad_guest (id, run_id, device_hash, account_id, name, email, language, at_home, coins, spent, joined_at) values
('0193a4c0-0000-7000-8000-000000000e31', '0193a4c0-0000-7000-8000-000000000e22', x'9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08', null, 'Sjaan "van hiernaast"', 'o''hara@example.org', 'nl', false, 10, 7, '2026-10-24 17:31:00.000001'),
('0193a4c0-0000-7000-8000-000000000e32', '0193a4c0-0000-7000-8000-000000000e22', null, '0193a4c0-0000-7000-8000-000000000002', '', null, 'en', true, 10, 0, '2026-10-24 17:31:00.999999');

insert into rad_coins (guest_id, card_id, run_id, coins) values
('0193a4c0-0000-7000-8000-000000000e31', '0193a4c0-0000-7000-8000-000000000e11', '0193a4c0-0000-7000-8000-000000000e22', 5),
('0193a4c0-0000-7000-8000-000000000e31', '0193a4c0-0000-7000-8000-000000000e12', '0193a4c0-0000-7000-8000-000000000e22', 2);

insert into rad_helper (id, evening_id, name, secret_hash, made_at, ended_at) values
('0193a4c0-0000-7000-8000-000000000e41', '0193a4c0-0000-7000-8000-000000000e01', 'Piet "de Teller"', x'60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752', '2026-10-24 16:00:00.000001', null);

insert into rad_sheet (id, run_id, number, version, people, total, helper_id, account_id, reason, entered_at) values
('0193a4c0-0000-7000-8000-000000000e51', '0193a4c0-0000-7000-8000-000000000e22', 1, 1, 4, 38, '0193a4c0-0000-7000-8000-000000000e41', null, '', '2026-10-24 18:00:00.000001'),
('0193a4c0-0000-7000-8000-000000000e52', '0193a4c0-0000-7000-8000-000000000e22', 1, 2, 4, 39, null, '0193a4c0-0000-7000-8000-000000000004', 'Eén munt "vergeten"', '2026-10-24 18:05:00.999999');

insert into rad_sheet_coins (sheet_id, card_id, coins) values
('0193a4c0-0000-7000-8000-000000000e51', '0193a4c0-0000-7000-8000-000000000e11', 38),
('0193a4c0-0000-7000-8000-000000000e52', '0193a4c0-0000-7000-8000-000000000e11', 20),
('0193a4c0-0000-7000-8000-000000000e52', '0193a4c0-0000-7000-8000-000000000e12', 19);

insert into rad_photo (evening_id, photo_id, added_at) values
('0193a4c0-0000-7000-8000-000000000e01', '00000000-0000-0000-0000-00000000f004', '2026-10-26 09:00:00.000001');

insert into rad_became (card_id, kind, target_id, round_id, became_at) values
('0193a4c0-0000-7000-8000-000000000e11', 'PROPOSAL', '0193a4c0-0000-7000-8000-000000000e61', '0193a4c0-0000-7000-8000-000000000e62', '2026-10-27 09:00:00.000001'),
('0193a4c0-0000-7000-8000-000000000e11', 'GROUP', '0193a4c0-0000-7000-8000-000000000e71', null, '2026-10-27 09:00:00.999999');

insert into workgroups_group (id, name, purpose, founded_at, ended_at, version) values
('0193a4c0-0000-7000-8000-000000000e71', 'Klussers "om de hoek"', 'Samen ''s avonds klussen.\nEn koffie.', '2026-10-27 09:00:00.999999', null, 1),
('0193a4c0-0000-7000-8000-000000000e72', 'Fietsenmakers', '', '2026-10-25 00:30:00.000001', '2027-03-28 01:00:00.000000', 2);

insert into workgroups_person (group_id, account_id, joined_at) values
('0193a4c0-0000-7000-8000-000000000e71', '0193a4c0-0000-7000-8000-000000000002', '2026-10-27 10:00:00.000001');
