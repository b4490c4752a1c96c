"""Splink on a table of generate-people.mjs, training to clusters, on two threads.

    python run-splink.py TABLE.csv OUT_DIRECTORY THRESHOLD...

Writes OUT_DIRECTORY/clusters-THRESHOLD.csv with id,cluster for each threshold.
"""

import sys

import duckdb
import splink.comparison_library as cl
from splink import DuckDBAPI, Linker, SettingsCreator, block_on

table, directory, *thresholds = sys.argv[1:]

connection = duckdb.connect()
connection.execute("SET threads = 2")
# Texts in lower case and nothing for an empty text, as Splink's documentation asks for.
connection.execute(
    """
    CREATE TABLE people AS
    SELECT id AS unique_id,
        nullif(lower(given_name), '') AS given_name,
        nullif(lower(surname), '') AS surname,
        nullif(birth_date, '') AS birth_date,
        nullif(sex, '') AS sex,
        nullif(lower(street), '') AS street,
        nullif(lower(city), '') AS city,
        nullif(postcode, '') AS postcode,
        nullif(phone, '') AS phone,
        nullif(lower(email), '') AS email
    FROM read_csv(?, header = true, all_varchar = true)
    """,
    [table],
)

settings = SettingsCreator(
    link_type="dedupe_only",
    comparisons=[
        cl.ForenameSurnameComparison("given_name", "surname"),
        cl.DateOfBirthComparison("birth_date", input_is_string=True),
        cl.ExactMatch("sex"),
        cl.JaroWinklerAtThresholds("street", [0.9]).configure(term_frequency_adjustments=True),
        cl.JaroWinklerAtThresholds("city", [0.9]).configure(term_frequency_adjustments=True),
        cl.LevenshteinAtThresholds("postcode", 1).configure(term_frequency_adjustments=True),
        cl.LevenshteinAtThresholds("phone", 1).configure(term_frequency_adjustments=True),
        cl.EmailComparison("email").configure(term_frequency_adjustments=True),
    ],
    blocking_rules_to_generate_predictions=[
        block_on("given_name", "surname"),
        block_on("given_name", "birth_date"),
        block_on("surname", "birth_date"),
        block_on("phone", "given_name"),
        block_on("phone", "surname"),
        block_on("email"),
        block_on("given_name", "postcode"),
        block_on("surname", "postcode"),
        block_on("street", "postcode"),
        block_on("substr(given_name, 1, 2)", "surname", "city"),
        block_on("given_name", "substr(surname, 1, 3)", "city"),
    ],
)

api = DuckDBAPI(connection)
linker = Linker(api.register("people"), settings, log_level=None)
linker.training.estimate_probability_two_random_records_match(
    [
        block_on("given_name", "surname", "birth_date"),
        block_on("given_name", "surname", "phone"),
        block_on("given_name", "email"),
    ],
    recall=0.6,
)
linker.training.estimate_u_using_random_sampling(max_pairs=1e6, seed=1)
for rule in (block_on("given_name", "surname"), block_on("birth_date"), block_on("email")):
    linker.training.estimate_parameters_using_expectation_maximisation(rule)
pairs = linker.inference.predict(threshold_match_probability=min(map(float, thresholds)))
for threshold in thresholds:
    clusters = linker.clustering.cluster_pairwise_predictions_at_threshold(
        pairs, threshold_match_probability=float(threshold)
    )
    relation = clusters.as_duckdbpyrelation()
    relation.select("unique_id AS id, cluster_id AS cluster").write_csv(f"{directory}/clusters-{threshold}.csv")
