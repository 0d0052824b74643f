#ifndef FOLIO_REFERENCE_DATA_H
#define FOLIO_REFERENCE_DATA_H

#include <stddef.h>

/// A file that is compiled into the program.
///
/// Lists are CSV with a heading. Their columns en, fr, ar and es hold names; `unofficial` names the
/// languages in which the name is a translation that its publisher has not made or confirmed;
/// `aliases` holds other names, parted by vertical bars.
typedef struct {
  const unsigned char *bytes;
  size_t size;
} FolioResource;

/// ISO 3166-1 codes, the names of the United Nations (UNSD M49, 2026-05), the finest region of M49
/// that has each, and its groups: least developed (LDC) and landlocked developing countries (LLDC),
/// small island developing States (SIDS), the League of Arab States (LAS), ESCWA, the Gulf
/// Cooperation Council (GCC), IOM's Middle East and North Africa, and the OECD's list of recipients
/// of official development assistance for 2024 to 2026. Short names are those of CLDR 41.
FolioResource folio_countries(void);
/// ISO 4217 codes with the decimals of their minor units and the last day of those that were
/// superseded (2026-02); names of CLDR 41.
FolioResource folio_currencies(void);
/// The regions of M49 (UNSD, 2026-05), each with the one it belongs to, and groups of countries.
FolioResource folio_regions(void);
/// Frameworks, a row without `code` opening each, and their nodes with the node each belongs to:
/// the 2030 Agenda (A/RES/70/1: goals, targets under short labels of our own, codes of indicators
/// as of 2025-09), the Global Compact for Migration (A/RES/73/195: objectives and principles), the
/// Paris Agreement (articles, which have no titles of their own), the Sendai Framework
/// (A/RES/69/283), the Global Compact on Refugees (A/73/12), IOM's Strategic Plan and Strategic
/// Results Framework 2024-2028 (codes of outputs alone), its Migration Governance Framework
/// (C/106/40), the Action Agenda on Internal Displacement (2022), the African Union's Agenda 2063,
/// the ILO's Decent Work Agenda; and the portfolio's themes, which have no nodes here.
FolioResource folio_frameworks(void);
/// Policy markers of the OECD's Development Assistance Committee, among them the Rio markers, with
/// IATI's codes (IATI Standard, CC BY 4.0, 2026-06) and the highest score of each.
FolioResource folio_markers(void);
/// What the scores of markers say (IATI Standard, PolicySignificance).
FolioResource folio_marker_scores(void);
/// Sectors and their categories of the OECD's Development Assistance Committee as published in
/// the IATI Standard (CC BY 4.0, 2026-06), English and French.
FolioResource folio_sectors(void);
/// Types of organisations (IATI Standard, CC BY 4.0).
FolioResource folio_organisation_types(void);
/// Frequent funders under the identifiers of IATI's list of publishers (2025-09), their types and
/// other names and identifiers, among them codes of the OECD.
FolioResource folio_funders(void);
/// Categories of budgets: IOM's, and those of the United Nations Development Group.
FolioResource folio_categories(void);
/// The terms of each language.
FolioResource folio_terms_en(void);
FolioResource folio_terms_fr(void);
FolioResource folio_terms_ar(void);
FolioResource folio_terms_es(void);

#endif
