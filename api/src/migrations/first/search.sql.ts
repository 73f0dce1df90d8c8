/** Search functions of the first migration: four languages, any diacritics, singular and plural. */

/**
 * A word is found under two forms. Its fold (no diacritics, plural and gender endings cut by rules that the four
 * languages share) does not depend on any stemmer's view of accents, so `migracion` finds `migraciones`. Its stem in
 * the document's language finds relatives, so `migrant` finds `migration` where the language's stemmer says so.
 * Words that any of the four languages treats as too common are not demanded of a document.
 */
export const SEARCH_SQL = `
CREATE EXTENSION IF NOT EXISTS unaccent;

CREATE TEXT SEARCH CONFIGURATION aportes_es (COPY = spanish);
ALTER TEXT SEARCH CONFIGURATION aportes_es ALTER MAPPING FOR asciiword, word, hword, hword_part, asciihword, hword_asciipart WITH unaccent, spanish_stem;
CREATE TEXT SEARCH CONFIGURATION aportes_en (COPY = english);
ALTER TEXT SEARCH CONFIGURATION aportes_en ALTER MAPPING FOR asciiword, word, hword, hword_part, asciihword, hword_asciipart WITH unaccent, english_stem;
CREATE TEXT SEARCH CONFIGURATION aportes_pt (COPY = portuguese);
ALTER TEXT SEARCH CONFIGURATION aportes_pt ALTER MAPPING FOR asciiword, word, hword, hword_part, asciihword, hword_asciipart WITH unaccent, portuguese_stem;
CREATE TEXT SEARCH CONFIGURATION aportes_fr (COPY = french);
ALTER TEXT SEARCH CONFIGURATION aportes_fr ALTER MAPPING FOR asciiword, word, hword, hword_part, asciihword, hword_asciipart WITH unaccent, french_stem;

-- Every word of a text without diacritics and without what number and gender add: países and país, ações and ação.
CREATE FUNCTION aportes_fold(text_in text) RETURNS text LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
DECLARE
  folded text := lower(unaccent(text_in));
BEGIN
  folded := regexp_replace(folded, '[''’]', ' ', 'g');
  folded := regexp_replace(folded, '\\m(wo)?men\\M', '\\1man', 'g');
  folded := regexp_replace(folded, '\\mchildren\\M', 'child', 'g');
  folded := regexp_replace(folded, 'sis\\M', 'ses', 'g');
  folded := regexp_replace(folded, 'oes\\M', 'ao', 'g');
  folded := regexp_replace(folded, 'eaux\\M', 'eau', 'g');
  folded := regexp_replace(folded, '(\\w\\w)aux\\M', '\\1al', 'g');
  folded := regexp_replace(folded, '(\\w\\w[aeou])is\\M', '\\1l', 'g');
  folded := regexp_replace(folded, '(\\w\\w)x\\M', '\\1', 'g');
  folded := regexp_replace(folded, '(\\w{3,}?)[aeos]+\\M', '\\1', 'g');
  folded := regexp_replace(folded, 'ail\\M', 'al', 'g');
  folded := regexp_replace(folded, '(\\w\\w)[ei]l\\M', '\\1i', 'g');
  folded := regexp_replace(folded, '(\\w\\w)m\\M', '\\1n', 'g');
  folded := regexp_replace(folded, '(\\w\\w)y\\M', '\\1i', 'g');
  folded := regexp_replace(folded, '(\\w\\w)z\\M', '\\1c', 'g');
  RETURN folded;
END $$;

-- The configuration of a document's language (any BCP 47 tag), or none beyond the four.
CREATE FUNCTION aportes_search_configuration(language_tag text) RETURNS regconfig LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT CASE lower(split_part(language_tag, '-', 1))
    WHEN 'es' THEN 'aportes_es'::regconfig WHEN 'en' THEN 'aportes_en'::regconfig
    WHEN 'pt' THEN 'aportes_pt'::regconfig WHEN 'fr' THEN 'aportes_fr'::regconfig END
$$;

CREATE FUNCTION aportes_search_vector(language_tag text, text_in text) RETURNS tsvector LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
DECLARE
  configuration regconfig := aportes_search_configuration(language_tag);
BEGIN
  IF text_in IS NULL OR text_in = '' THEN RETURN ''::tsvector; END IF;
  IF configuration IS NULL THEN RETURN to_tsvector('simple', aportes_fold(text_in)); END IF;
  RETURN to_tsvector('simple', aportes_fold(text_in)) || to_tsvector(configuration, text_in);
END $$;

-- One typed word: its fold, or its stem in any of the four languages.
CREATE FUNCTION aportes_search_word(word text) RETURNS tsquery LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT plainto_tsquery('simple', aportes_fold(word))
      || plainto_tsquery('aportes_es', word) || plainto_tsquery('aportes_en', word)
      || plainto_tsquery('aportes_pt', word) || plainto_tsquery('aportes_fr', word)
$$;

CREATE FUNCTION aportes_is_common_word(word text) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT NOT (ts_lexize('spanish_stem', word) <> '{}' AND ts_lexize('english_stem', word) <> '{}'
          AND ts_lexize('portuguese_stem', word) <> '{}' AND ts_lexize('french_stem', word) <> '{}')
$$;

-- Every word is demanded, except the common ones; where all are common, all are demanded. Immutable as long as the
-- dictionaries are, which lets the planner know the query before it chooses between search index and order index.
CREATE FUNCTION aportes_search_query(typed text) RETURNS tsquery LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
SET client_min_messages TO warning AS $$
DECLARE
  word text;
  demanded tsquery;
  common tsquery;
BEGIN
  FOR word IN SELECT lower(hit.parts[1]) FROM regexp_matches(typed, '\\w+', 'g') AS hit (parts) LOOP
    IF aportes_is_common_word(word) OR aportes_is_common_word(unaccent(word)) THEN
      common := coalesce(common && aportes_search_word(word), aportes_search_word(word));
    ELSE
      demanded := coalesce(demanded && aportes_search_word(word), aportes_search_word(word));
    END IF;
  END LOOP;
  RETURN coalesce(demanded, common);
END $$;
`;
