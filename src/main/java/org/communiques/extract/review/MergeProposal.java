package org.communiques.extract.review;

/// Two identities that may be one person.
///
/// @param from the one to give up: it is in no authority file
/// @param into the one to keep
/// @param reason `like-name`, or `same-surname-and-office`
public record MergeProposal(String from, String into, String reason) {}
