-- The ledger, version 2, for H2: files of many records. Every statement may run again, as in V1.

ALTER TABLE source ADD COLUMN IF NOT EXISTS records_done BIGINT DEFAULT 0 NOT NULL;
ALTER TABLE source ADD COLUMN IF NOT EXISTS limits VARCHAR(64) DEFAULT '' NOT NULL;
ALTER TABLE source DROP CONSTRAINT IF EXISTS source_state;
ALTER TABLE source ADD CONSTRAINT source_state
  CHECK (state IN ('PENDING', 'READING', 'DONE', 'REJECTED', 'COPY'));
COMMENT ON COLUMN source.state IS
  'PENDING: to be read; READING: read in part; DONE; REJECTED: gave no document; COPY: another file has the same bytes';
COMMENT ON COLUMN source.records_done IS
  'of a file read in part: every record before this one is in the ledger';
COMMENT ON COLUMN source.limits IS
  'SHA-256 of the limits under which records were rejected; empty where none was';

ALTER TABLE document ADD COLUMN IF NOT EXISTS record_no BIGINT DEFAULT 0 NOT NULL;
CREATE UNIQUE INDEX IF NOT EXISTS document_by_record ON document (source_id, record_no);
COMMENT ON COLUMN document.record_no IS 'its place among the records of the file, from 0';

-- A record whose bytes another record has too, which stands for both: the first by file and place.
CREATE TABLE IF NOT EXISTS duplicate (
  source_id   BIGINT NOT NULL,
  record_no   BIGINT NOT NULL,
  document_id VARCHAR(16) NOT NULL,
  source_file VARCHAR(4096) NOT NULL,
  CONSTRAINT duplicate_record PRIMARY KEY (source_id, record_no),
  CONSTRAINT duplicate_source FOREIGN KEY (source_id) REFERENCES source (source_id)
    ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS duplicate_by_document ON duplicate (document_id);
COMMENT ON TABLE duplicate IS 'records with the bytes of an article that another record gave';

ALTER TABLE problem ADD COLUMN IF NOT EXISTS record_no BIGINT;
ALTER TABLE problem ADD COLUMN IF NOT EXISTS skipped BOOLEAN DEFAULT FALSE NOT NULL;
UPDATE problem SET record_no = 0 WHERE source_id IS NOT NULL AND record_no IS NULL;
CREATE INDEX IF NOT EXISTS problem_by_record ON problem (source_id, record_no);
COMMENT ON COLUMN problem.skipped IS
  'whether it only counts records that are no articles, such as the images of an archive';

-- Copies are further files of the same bytes, and further records of them.
CREATE OR REPLACE VIEW article_row AS
SELECT d.document_id, d.source_file, d.publisher, d.title, d.author, d.published_on, d.url,
  d.language, d.format, d.charset, d.words, d.segments, d.segments_dropped, d.facts,
  (SELECT COUNT(*) FROM source c WHERE c.content_hash = s.content_hash AND c.state = 'COPY')
  + (SELECT COUNT(*) FROM duplicate r WHERE r.document_id = d.document_id) AS copies
FROM document d JOIN source s ON s.source_id = d.source_id;
