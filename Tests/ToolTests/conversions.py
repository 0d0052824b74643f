"""Recomputes conversions from the tables of rates themselves, in exact decimals.

Prints each row of a ledger that is converted otherwise, and at the end how many were compared.
"""
import csv
import sys
from decimal import ROUND_HALF_EVEN, Decimal, getcontext

getcontext().prec = 120
facts, ledger, report, target, digits = sys.argv[1:]
PLACES = {"TND": 3, "JOD": 3, "KWD": 3, "JPY": 0}

ecb = {}
for row in csv.DictReader(open(facts + "/ecb_daily_units_per_eur_2015_on.csv")):
    for code in ("GBP", "JPY", "CHF", "TRY"):
        if row[code]:
            ecb.setdefault(code, []).append((row["date"], Decimal(row[code])))
imf = {}
for row in csv.DictReader(open(facts + "/imf_month_end_units_per_usd.csv")):
    imf.setdefault(row["currency"], []).append((row["date"], Decimal(row["units_per_usd"])))


def rate(series, day, rule):
    """Units of the currency for one of the base."""
    if rule == "AVERAGE":
        month = [value for at, value in series if at[:7] == day[:7]]
        if month:
            return sum(month) / len(month)
    limit = day[:7] if rule == "MONTH-END" else day + "~"
    return [value for at, value in series if at < limit][-1]


def convert(amount, code, day, rule):
    if rule == "FIXED" and {code, target} == {"TND", "EUR"}:
        return amount / Decimal("3.35")
    if code in ecb:
        euros = amount / rate(ecb[code], day, rule)
        return euros if target == "EUR" else euros / rate(imf["EUR"], day, rule)
    dollars = amount if code == "USD" else amount / rate(imf[code], day, rule)
    return dollars * rate(imf["EUR"], day, rule) if target == "EUR" else dollars


made = {row["id"]: row for row in csv.DictReader(open(report))}
compared = 0
for row in csv.DictReader(open(ledger)):
    exact = convert(Decimal(row["amount"]), row["currency"], row["date"], row["agreement"])
    want = exact.quantize(Decimal(1).scaleb(-int(digits)), ROUND_HALF_EVEN)
    got = Decimal(made[row["id"]]["converted"])
    if got != want:
        print(row["id"], row["amount"], row["currency"], row["date"], row["agreement"], got, want)
    compared += 1
print("compared:", compared)
