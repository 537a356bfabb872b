-- Which version the schema has is no secret; it also lets the runtime account into a schema without tables.
GRANT SELECT ON flyway_schema_history TO confide_runtime;
