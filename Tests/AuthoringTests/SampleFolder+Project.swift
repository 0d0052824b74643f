extension SampleFolder {
  static let project = """
    code: ROOTS
    title: Raices
    other_titles: [Racines, {en: Roots}]
    identifiers: {PRIMA: PR.0001, IATI: XX-SO-1-ROOTS}
    description: Granjas
    manager: Amina Tazi
    status: {is: finalisation, listed_as: ending, listed_on: 2025-06-30, source: list of June}
    dates:
      - planned_start: 2023
        planned_end: 2025-02
        actual_start: 2023-03-01
        actual_end: 2025-04-30
        source: the agreement
      - {planned_start: 2022-12}
    countries:
      - {country: "NO", share: "60,5", from: 2023-01-01, to: 2024-12-31}
      - {country: TN, share: 1/3}
      - {country: FR, role: origin}
      - BE
    themes:
      - {theme: water, share: "12,5", from: 2023-01-02, to: 2024-12-30}
      - jobs
    sectors:
      - {sector: 31120, share: 75, from: 2023-01-03, to: 2024-12-29}
      - 16010
    locations:
      - name: Souss
        country: MA
        administrative: MA-09
        latitude: "30,4"
        longitude: "-9,6"
      - Tiznit
    parent: SOUK
    tags:
      - {framework: sdg, node: 10.7, basis: stated, by: the ministry, weight: 40}
      - gcm
    partners:
      - {name: Cooperativa, kind: private, role: equipment, identifier: XX-COOP}
      - Escuela
    lessons:
      - {text: Regar de noche., kind: success, evidence: Visit in May, link: https://example.org/noche}
      - Sembrar antes.
    stated_amounts:
      - {funder: RIVER, amount: "1234,5", currency: EUR, source: a leaflet, listed_on: 2024-05-17}
      - {funder: OCEAN, amount: not stated}
    links: [https://example.org/roots, https://example.org/racines]
    """
}
