/// What a project does for the environment.
public struct Environment: Hashable, Sendable, Codable {
  /// Scores by marker; one that is missing was not assessed, which is no score of 0.
  public var scores: [MarkerScore] = []
  public var greenJobsForYouth: Int?
  /// Land that is better kept, in hectares.
  public var hectares: Quantity?
  public var source: String?

  public init() {}

  public func score(of marker: Marker) -> Int? { scores.first { $0.marker == marker }?.score }
}

/// The environment marker and the Rio markers of OECD DAC, by their codes.
public enum Marker: String, CaseIterable, Sendable, Codable {
  case environment = "ENV"
  case mitigation = "MIT"
  case adaptation = "ADA"
  case biodiversity = "BIO"
  case desertification = "DES"
}

/// How far a marker's objective is pursued: 0 not targeted, 1 significant, 2 principal.
public struct MarkerScore: Hashable, Sendable, Codable {
  public var marker: Marker
  public var score: Int

  public init(marker: Marker, score: Int) {
    self.marker = marker
    self.score = score
  }
}
