-- What of a person left: kinds, and whether anything of it is ordinary or sensitive.

-- Kinds as bits of one number: 0–31 what is ordinary by itself, 32–62 what is sensitive. A new kind takes the place of a null, or goes to
-- the end.
create function private.kind_names() returns text[] language sql immutable set search_path = '' as $$
  select array['resident_id', 'passport', 'hk_macao_permit', 'taiwan_permit', 'foreigner_permit', 'us_ssn', 'social_security_number',
    'driving_licence', 'mobile', 'landline', 'hk_macao_taiwan_phone', 'international_phone', 'email', 'bank_card', 'iban', 'vehicle_plate',
    'wechat', 'qq', 'alipay', 'device_id', 'employee_number', 'name', 'birth_date', 'postal_address', 'gender', 'credential', 'message_content',
    null, null, null, null, null,
    'biometric', 'religion', 'specific_identity', 'medical_health', 'financial_account', 'income', 'location_track', 'precise_location',
    'minor_under_14', 'id_card_image', 'credit_report', 'criminal_record', 'sex_life', 'intimate_image', 'identity_document_number']
$$;

create function private.kind_bits(p_kinds text[]) returns bigint language sql immutable set search_path = '' as $$
  select coalesce(bit_or(1::bigint << (array_position(private.kind_names(), k) - 1)), 0) from unnest(p_kinds) k
$$;

create function private.kinds_of(p_bits bigint) returns text[] language sql immutable set search_path = '' as $$
  select coalesce(array_agg(k.name order by k.place), '{}')
  from unnest(private.kind_names()) with ordinality k (name, place) where (p_bits >> (k.place - 1)::integer) & 1 = 1
$$;

-- Whether something ordinary, and something sensitive, of this person left. A kind that is only there as the carrier of something
-- sensitive (the card number of a bank account) is not ordinary; every datum of a child under 14 is sensitive (PIPL Art. 28).
-- `bits`: what was ordinary and what was sensitive; of a child, everything.
create function private.sensitivity(
  p_identifiers public.identifier_kind[], p_kinds jsonb, p_sensitive jsonb, p_minor jsonb, p_id_numbers boolean,
  out ordinary boolean, out sensitive boolean, out bits bigint
) language plpgsql immutable set search_path = '' as $$
declare
  v_sensitive text[] := array(select jsonb_array_elements_text(p_sensitive));
  v_kinds text[] := array(select jsonb_array_elements_text(p_kinds) union select i::text from unnest(p_identifiers) i);
  v_id_numbers constant text[] := array[
    'resident_id', 'passport', 'hk_macao_permit', 'taiwan_permit', 'foreigner_permit', 'us_ssn', 'social_security_number', 'driving_licence'];
  v_carriers text[] := '{}';
begin
  if p_minor = 'true' or 'minor_under_14' = any (v_sensitive) then
    ordinary := false;
    sensitive := true;
    bits := private.kind_bits(v_kinds || v_sensitive || 'minor_under_14'::text);
    return;
  end if;
  if p_id_numbers and v_kinds && v_id_numbers then
    v_sensitive := v_sensitive || 'identity_document_number'::text;
  end if;
  if 'financial_account' = any (v_sensitive) then
    v_carriers := v_carriers || array['bank_card', 'iban'];
  end if;
  if 'identity_document_number' = any (v_sensitive) then
    v_carriers := v_carriers || v_id_numbers;
  end if;
  v_kinds := array(select k from unnest(v_kinds) k where k <> all (v_carriers));
  ordinary := cardinality(v_kinds) > 0;
  sensitive := cardinality(v_sensitive) > 0;
  bits := private.kind_bits(v_kinds || v_sensitive);
end
$$;
