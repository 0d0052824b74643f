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

  static let publication = """
    publication:
      reporter: {identifier: XX-SO-1, name: {en: Sample Organisation (invented)}, type: 21}
      participants:
        - {code: "The Ministry, all of it", name: "The Ministry, all of it", type: 10, role: funding}
        - {identifier: XX-COOP, role: implementing, activity: XX-COOP-3}
      funders: ["The Ministry, all of it"]
      tells_spending: yes
      descriptions: [{type: 2, text: Mas agua}, {text: {fr: Autre}}]
      hierarchy: 2
      humanitarian: no
      scope: 4
      collaboration: 1
      flow_type: 10
      finance_type: 110
      aid_types: ["1:C01", "2:4"]
      tied_status: 5
      channel: 3
      regions: [{code: 189, vocabulary: 1, share: "12,5"}]
      sectors:
        - 31120
        - {code: S, vocabulary: 99, vocabulary_uri: https://example.org/s, name: Semillas, share: 1/3}
      tags: [{code: 10.7, vocabulary: 3}]
      markers: [{code: 1, significance: 2}]
      humanitarian_scopes: [{code: EQ-1, vocabulary: 1-2, type: 1}]
      budgets:
        - from: 2024-01-01
          to: 2024-12-31
          amount: "1234,5"
          currency: EUR
          value_date: 2024-01-15
          revised: yes
          committed: yes
      planned_disbursements:
        - from: 2024-02-01
          amount: "77,125"
          currency: TND
          value_date: 2024-02-03
          revised: yes
          provider: {identifier: XX-RIVER, activity: XX-RIVER-5}
          receiver: {code: Cooperativa, name: {es: Cooperativa}}
        - {from: 2024-03-01, to: 2024-03-31, amount: 5, currency: EUR}
      related: [{activity: XX-SO-1-SOUK, relation: parent}, {activity: XX-9, relation: third-party}]
    """
}
