extension SampleFolder {
  /// What the sample project brings about.
  static let results = """
    target_groups: [Familias, {fr: Voisins}]
    results:
      - level: outcome
        title: Riego
        assumptions: Lluvia
        indicators:
          - code: R1
            title: Granjas
            kind: number
            unit: granjas
            direction: rising
            accumulation: cumulative
            from_baseline: yes
            people: unique
            double_counting: Una lista
            counts_towards: FARMS
            headline: yes
            verification: Contratos
            baseline: {date: 2022-12, value: "2,5"}
            target: {by: 2025-12-31, value: 40}
            periods:
              - from: 2024-01-01
                to: 2024-12-31
                target: 20
                actual: 18
                recorded: 2025-02-01
                variance: Sequia
                disaggregation:
                  - {sex: female, age: 18-29, value: 7}
                  - {disability: without, population: hosts, value: 11}
              - {from: 2023-01-01, to: 2023-12-31, actual: not stated}
      - level: output
        title: Cursos
        indicators:
          - code: R2
            title: Cursos utiles
            kind: percentage
            baseline: 40 %
            periods:
              - {from: 2024-01-01, to: 2024-12-31, target: {words: "casi todos"}}
            target: {by: 2025-12-31, value: {numerator: 8, denominator: 10}}
          - {code: R3, title: Opinion, kind: qualitative, periods: [{from: 2024-01-01, to: 2024-12-31, actual: Buena}]}
    mobilised:
      - {kind: diaspora-investment, amount: "1000,5", currency: EUR, by: Familias, source: a contract}
      - {kind: in-kind, amount: not stated}
    reintegration: yes
    environment: {markers: {ENV: 2, DES: 3}, green_jobs_for_youth: 12, hectares: "3,5", source: a visit}
    documents:
      - title: Informe
        link: https://example.org/informe
        date: 2024-05
        publication:
          {description: Todo, format: application/pdf, categories: [A01, A02], languages: [es]}
      - Nota
    """

  static let framework = """
    code: own
    title: Estrategia
    nodes:
      - code: A
        title: Agua
        nodes: [{code: A1, title: Riego}]
      - {code: B, title: Empleo}
    """
}
